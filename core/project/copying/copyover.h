// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/passage.h"

#include <optional>

namespace Kodeks {

/// Which coding is to be copied to the same words in other letters.
struct CopyOrder
{
    QList<PassageId> passages = {}; ///< whose; empty: all of `coder` in `from`
    CoderId coder = {};             ///< invalid: of whoever
    QList<LetterId> from = {};      ///< empty: in all letters
    QList<LetterId> into = {};      ///< only there; empty: in all other letters
    std::optional<CoderId> viewer = {}; ///< only what this coder sees (Project::viewer())
};

/// The words of a passage in another letter.
struct CopyPlace
{
    enum class State {
        NotCoded, ///< by this coder; or only in other ways that stand beside the passage in its own letter as well
        CodedSo, ///< already
        CodedOtherwise,
        Disputed, ///< not coded, but the same words are coded in different ways in the letters that are copied from
    };

    /// As it would be made: the coder, the codes and the certainty of the other, no memo, and no mark of a good quote.
    Passage copy;
    PassageId of; ///< the one that it is a copy of
    QString words; ///< as they stand there
    QString heading; ///< above it there; may be empty
    State state = State::NotCoded;
    QList<Passage> there; ///< what the coder says of that place already

    friend bool operator==(const CopyPlace &, const CopyPlace &) = default;
};

struct CopyPlan
{
    qsizetype passages = 0; ///< that were looked for in other letters
    qsizetype tooShort = 0; ///< passages that were not: their paragraphs have fewer than five words
    QList<CopyPlace> places; ///< in the order of the letters, by place; each coding of a place once

    [[nodiscard]] qsizetype count(CopyPlace::State state) const;
    [[nodiscard]] QList<Passage> copies(CopyPlace::State state = CopyPlace::State::NotCoded) const;
};

/// Where the same sentences stand in other letters: those that a passage touches, word for word (samewords.h), or its
/// whole paragraph where they have fewer than five words. The search index tells which letters are read; where more
/// than 16 passages are sought, all are. Each coder's passages are copied for that coder. Opens the project for itself,
/// so it may run in any thread; changes nothing: Edits::copyOver() does. Errors: a passage that is gone; cancelled.
[[nodiscard]] Result<CopyPlan> copyPlan(const QString &path, const CopyOrder &order, const Progress &progress = {});

} // namespace Kodeks
