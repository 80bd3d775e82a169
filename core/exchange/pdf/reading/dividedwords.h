// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <memory>

namespace Kodeks {

/// Says of words that a line's end has divided what they are whole. Evidence, in this order: what the letter has
/// elsewhere; the Norwegian dictionaries (Bokmål, Nynorsk) where Debian's hunspell-no is installed; that a piece is no
/// word by itself. One dictionary is read at the first word that needs it (a quarter of a second), and kept as long as
/// its thread lives.
class DividedWords
{
public:
    enum class Form : quint8 {
        Whole,     ///< "utred-⏎ningen": the hyphen goes
        Hyphened,  ///< "e-⏎post": it stays, without space
        Suspended, ///< "barne-⏎og": it stays, and a space
        Unclear    ///< as Hyphened, but it may as well be Whole
    };

    /// `words`: all of the letter, in lower case, with hyphens within them.
    explicit DividedWords(QSet<QString> words, QStringList dictionaries = installed());
    Q_DISABLE_COPY_MOVE(DividedWords)

    /// `first` without its hyphen; `second` the letters that follow, or a number, whose hyphen always stays.
    [[nodiscard]] Form form(const QString &first, const QString &second);

    /// Whether two pieces without a hyphen are certainly one word: the letter has it elsewhere, or a dictionary knows
    /// it and not both of them.
    [[nodiscard]] bool isOneWord(const QString &first, const QString &second);

    /// The dictionaries of this machine: paths without ".dic".
    [[nodiscard]] static QStringList installed();

    /// How many dictionaries this thread has read.
    [[nodiscard]] static qsizetype readDictionaries();

    /// Reads the dictionaries of this machine, so that no word has to wait for them.
    static void readInstalled();

private:
    [[nodiscard]] bool isWord(const QString &word);
    [[nodiscard]] bool isInDictionaries(const QString &word);
    [[nodiscard]] Form byDictionary(const QString &first, const QString &second);

    QSet<QString> m_words;
    QStringList m_dictionaries;
    QHash<QString, bool> m_told; ///< what they have told
    int m_asked = 0;
};

} // namespace Kodeks
