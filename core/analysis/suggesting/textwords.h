// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Kodeks {

class Stemmer;

/// A word of a text.
struct TextWord
{
    QString word; ///< folded, as search sees it (core/model/searchwords.h)
    QString stem;
    qsizetype start = 0; ///< UTF-16 units of the text
    qsizetype end = 0;
    bool isCommon = false; ///< joins others and says nothing of its own
};

/// The words of a text, in order; linear in its length.
[[nodiscard]] QList<TextWord> textWords(QStringView text, const Stemmer &stemmer);

/// How rare words are in paragraphs.
class WordRarity
{
public:
    void addParagraph(const QList<TextWord> &words);
    /// 1 for a stem that is in none of them, near 0 for one that is in each: log((n+1)/(with+1)) / log(n+1), the
    /// inverse document frequency (Spärck Jones 1972) by its largest value. 1 while there is no paragraph.
    [[nodiscard]] double of(const QString &stem) const;

private:
    QHash<QString, qsizetype> m_with;
    qsizetype m_paragraphs = 0;
};

} // namespace Kodeks
