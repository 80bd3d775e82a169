// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/textwords.h"

#include <QStringList>
#include <memory>

namespace Kodeks {

class WordForms;

/// Finds things by the words of their names in a text: inflected, as the beginning or a later part of a compound
/// ("sykehjemsplasser"), or as a part of the name's own compound ("bolig" for "boligfremskaffelse").
class NameMatcher
{
public:
    /// What a text says of one thing.
    struct Match
    {
        double score = 0; ///< above 0; the more of the rare words of its name, the higher
        QString word; ///< as it stands in the text: the one that says most
    };

    NameMatcher() = default;
    NameMatcher(const QStringList &names, const WordRarity &rarity, const Stemmer &stemmer);

    /// By places among the names; `text` is what `words` are of.
    [[nodiscard]] QHash<qsizetype, Match> matches(const QList<TextWord> &words, QStringView text) const;

    /// Whether a word says one of the names' words of at least that rarity, as clearly as `strength`: 1 for the word
    /// itself and its forms, 0.8 for what begins with it, 0.6 for other parts.
    [[nodiscard]] bool isTold(const TextWord &word, double strength, double rarity) const;

private:
    struct NameWord
    {
        QString word;
        QString stem;
        std::shared_ptr<const WordForms> forms;
        double rarity = 0;
        QList<qsizetype> of = {}; ///< the names that have it
    };

    [[nodiscard]] static double strengthOf(const NameWord &name, const TextWord &word);
    [[nodiscard]] double weight(const NameWord &word) const;

    QList<NameWord> m_words;
    QList<double> m_totals; ///< of each name: the weights of its words
};

} // namespace Kodeks
