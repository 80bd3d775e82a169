// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QTranslator;

namespace Kodeks {

/// Words of the translations that are said later, in whichever language is asked for then. Cheap to make and to copy.
class Sentence
{
public:
    Sentence() = default; ///< says nothing

    /// Words that are the same in all languages: a name, a number.
    Sentence(const QString &words);

    /// `context` and `english` are literals, which QT_TRANSLATE_NOOP marks for the translators. The arguments stand for
    /// %1, %2 … and may be sentences themselves; there are nine at most.
    Sentence(const char *context, const char *english, const QList<Sentence> &arguments = {});

    [[nodiscard]] bool isEmpty() const { return !m_english && m_words.isEmpty(); }

    /// In the language of the program.
    [[nodiscard]] QString text() const;

    /// In the language of that translator; in English where it has none of the words.
    [[nodiscard]] QString text(const QTranslator &language) const;

    friend bool operator==(const Sentence &one, const Sentence &other) { return one.isSame(other); }

private:
    [[nodiscard]] QString said(const QTranslator *language) const;
    [[nodiscard]] bool isSame(const Sentence &other) const;

    const char *m_context = nullptr;
    const char *m_english = nullptr;
    QString m_words; ///< where there is no english
    QList<Sentence> m_arguments;
};

/// Each in the language of the program.
[[nodiscard]] QStringList textsOf(const QList<Sentence> &sentences);

} // namespace Kodeks
