// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/textwords.h"
#include "core/model/passage.h"

#include <functional>

namespace Kodeks {

/// The passages that a coder has coded, found again by what they say.
class CodingMemory
{
public:
    struct Coded
    {
        PassageId passage;
        LetterId letter;
        TextRange range;
        TaskId task;
        DirectionId direction;
        QList<ArgumentId> arguments;
    };

    struct Like
    {
        const Coded *coded = nullptr;
        double likeness = 0; ///< above 0; 1 for the same words
        bool same = false; ///< the words of the one stand in the other, five or more in a row
    };

    /// How often codes were given.
    struct Counts
    {
        qsizetype passages = 0;
        QHash<TaskId, qsizetype> tasks;
        QHash<DirectionId, qsizetype> directions;
        QHash<std::pair<TaskId, DirectionId>, qsizetype> together;
    };

    /// Adds a passage, or what is said of it now. `words` are those of its quote.
    void add(const Coded &coded, const QList<TextWord> &words);
    /// Remembers what is said of a passage now, if it is remembered at that place; else false, and nothing changes.
    [[nodiscard]] bool recode(const Coded &coded);
    void forget(PassageId passage);

    using LeftOut = std::function<bool(const Coded &)>;
    /// The `most` that are likest, the likest first, without those that are left out. By BM25 (Robertson and
    /// Zaragoza 2009, k1 1.2, b 0.75) over stems and runs of four letters, divided by what the words have with
    /// themselves. Words that every fifth passage has are left out where there are more than 1,000.
    [[nodiscard]] QList<Like> likest(const QList<TextWord> &words, qsizetype most, const LeftOut &isLeftOut = {}) const;
    /// Of all but those of a letter.
    [[nodiscard]] Counts counts(LetterId without = {}) const;
    /// Those of a letter that begin before a place, the nearest first.
    [[nodiscard]] QList<const Coded *> before(LetterId letter, qsizetype place, qsizetype most) const;
    [[nodiscard]] qsizetype size() const { return m_at.size(); }
    /// Which of a letter's passages one is, from 1, by where they begin.
    [[nodiscard]] qsizetype numberOf(const Coded &coded) const;

private:
    struct Entry
    {
        Coded coded;
        QList<qint32> features; ///< its words' stems and runs of letters
        QList<quint32> words; ///< hash values, in order
        double length = 0; ///< how often they stand in it, all together
    };
    struct Posting
    {
        qint32 entry = 0;
        float times = 0;
    };

    void count(const Coded &coded, qsizetype by);
    [[nodiscard]] qint32 numberOf(const QString &feature); ///< a new one, if it has none
    [[nodiscard]] double part(double times, double length, double rarity) const;
    [[nodiscard]] double rarity(const QList<Posting> &postings) const;

    QList<Entry> m_entries; ///< those forgotten are empty
    QList<qsizetype> m_free; ///< places of such
    QHash<PassageId, qsizetype> m_at;
    QHash<QString, qint32> m_features; ///< numbers of what passages have had
    QList<QList<Posting>> m_postings; ///< by these numbers
    QHash<LetterId, QList<qsizetype>> m_ofLetter; ///< by where they begin
    QHash<LetterId, Counts> m_counts;
    Counts m_all;
    double m_length = 0;
};

} // namespace Kodeks
