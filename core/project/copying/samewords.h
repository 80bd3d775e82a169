// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace Kodeks {

/// By what a passage is found again in another letter: the words around it, of which some are its own.
struct SoughtWords
{
    static constexpr qsizetype fewest = 5;

    QStringList words = {}; ///< as search reads them (core/model/searchwords.h); `fewest` or more
    qsizetype first = 0; ///< of the passage's own
    qsizetype last = 0;
    QString before = {}; ///< signs of the passage before its first word: “«”
    QString after = {}; ///< signs of the passage behind its last word: “.”

    friend bool operator==(const SoughtWords &, const SoughtWords &) = default;
};

/// `around` has whole sentences, so that no “not” beside the passage is overlooked. Nothing of fewer than five words,
/// which stand in letters by chance, nor of a passage without a word.
[[nodiscard]] std::optional<SoughtWords> soughtWords(const LetterText &text, TextRange passage, TextRange around);

/// Finds many passages again at once. Case, the form of Unicode, punctuation, line breaks, spaces and signs that cannot
/// be seen (soft hyphens) do not count.
class SameWords
{
public:
    explicit SameWords(QList<SoughtWords> sought);

    struct Found
    {
        qsizetype sought = 0; ///< which of them
        TextRange range; ///< of the passage's own words, with the same signs around them as far as they stand there
        TextRange around; ///< of all of the words

        friend bool operator==(const Found &, const Found &) = default;
    };

    /// By place. Linear in the text's length and what is found, however many are sought.
    [[nodiscard]] QList<Found> in(const LetterText &text) const;

private:
    QList<SoughtWords> m_sought;
    QHash<size_t, QList<qsizetype>> m_byBeginning; ///< by hashes of their first five words
};

} // namespace Kodeks
