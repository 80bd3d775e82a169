// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/codingmemory.h"
#include "core/analysis/suggesting/movecues.h"
#include "core/analysis/suggesting/movereader.h"
#include "core/analysis/suggesting/namematcher.h"
#include "core/analysis/suggesting/suggestion.h"
#include "core/analysis/suggesting/suggestionplace.h"
#include "core/query/searching/stemmer.h"

#include <memory>

namespace Kodeks {

/// What may be learned from.
struct SuggestionSources
{
    bool memory = true; ///< passages coded already
    LetterId without = {}; ///< but for those of this letter
    bool recent = true; ///< the passages just before in the same letter
};

/// Suggests codes for a passage from the codebook's names and aliases, headings, words for moves, what the coder has
/// just given, and passages the coder has coded. The points of each are fixed numbers, chosen on the passages of one
/// coder of the Oslo sample (Coder A) alone; `kodeks suggest --measure` tells how well they do. For use in one thread.
class Suggester
{
public:
    /// Learns from the letters' texts (a sample of some hundred is enough) which words are rare and how organisations
    /// are called.
    Suggester(Codebook codebook, const QStringList &texts, const OwnCues &cues = {});

    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    [[nodiscard]] QList<TextWord> words(QStringView text) const { return textWords(text, *m_stemmer); }
    /// At most `most` of each kind. Memory is that of the coder whom it is for; what it has of the place itself is no
    /// passage like it.
    [[nodiscard]] Suggestions suggest(const SuggestionPlace &place, const CodingMemory &memory,
        const SuggestionSources &sources = {}, qsizetype most = 3) const;

    /// A word or more of a text that speak of a task, an actor or a move.
    struct Cue
    {
        QString words; ///< as they stand in the text
        qsizetype start = 0; ///< UTF-16 units
    };
    [[nodiscard]] QList<Cue> cues(QStringView text) const;

private:
    struct Looked;
    struct Boards;

    [[nodiscard]] Looked look(const QString &text) const;
    void byNames(const SuggestionPlace &place, const Looked &passage, Boards &boards) const;
    void byMoves(const SuggestionPlace &place, const Looked &passage, Boards &boards) const;
    void byMove(const ReadMove &move, double points, Boards &boards) const;
    void byCues(const Looked &passage, Boards &boards) const;
    void byDefinitions(const Looked &passage, const Looked &heading, Boards &boards) const;
    void byMemory(const SuggestionPlace &place, const Looked &passage, const CodingMemory &memory,
        const SuggestionSources &sources, Boards &boards) const;
    void byRecent(const SuggestionPlace &place, const CodingMemory &memory, Boards &boards) const;

    Codebook m_codebook;
    std::unique_ptr<Stemmer> m_stemmer;
    QList<MoveCue> m_cues;
    QList<TaskId> m_tasks; ///< that are no groups, in the codebook's order
    QList<DirectionId> m_directions;
    QList<ArgumentId> m_arguments;
    NameMatcher m_taskNames;
    NameMatcher m_argumentNames;
    MoveReader m_moves;
    QHash<QString, QList<DirectionId>> m_definitions; ///< abbreviations that stand in them, folded
};

} // namespace Kodeks
