// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace Kodeks {

/// A word as search sees it.
struct SearchWord
{
    QString word; ///< folded: no case, one form of Unicode, no signs that cannot be seen
    qsizetype start = 0; ///< UTF-16 units of the text
    qsizetype end = 0;
};

/// The words of a text that search finds, in order: letters, digits and their accents. Signs that cannot be seen (soft
/// hyphens, marks of direction) are no part of a word and do not end it. A zero-width space and a hyphen at the end of
/// a line before a small letter ("konsekvens-⏎utredning") may stand within one word or between two, and the text can be
/// read either way; a hyphen before what joins two words ("barne-⏎og") stands between them. Raised digits are marks of
/// notes and end a word. Linear in the length of the text.
class SearchWords
{
public:
    enum class Reading { Joined, Parted };

    explicit SearchWords(QStringView text, Reading reading = Reading::Joined)
        : m_text(text)
        , m_reading(reading)
    {
    }

    /// Nothing after the last one.
    [[nodiscard]] std::optional<SearchWord> next();
    /// The same without a copy of its own: holds until the next call. Null after the last one.
    [[nodiscard]] const SearchWord *read();
    /// Whether words so far would have been two in the other reading.
    [[nodiscard]] bool hasJoined() const { return m_joined; }

private:
    [[nodiscard]] bool readsPlainWord();
    void readWord();
    /// Where the word goes on behind what does not end it at the present place; -1 if it ends.
    [[nodiscard]] qsizetype goesOn(QStringView word);

    QStringView m_text;
    Reading m_reading;
    qsizetype m_at = 0;
    bool m_joined = false;
    SearchWord m_found;
};

/// What the index keeps of a text.
struct IndexedWords
{
    QString words; ///< all, with a space between them; where the two readings differ, those of both
    bool isReadTwice = false; ///< they differ
};

[[nodiscard]] IndexedWords searchText(QStringView text);

} // namespace Kodeks
