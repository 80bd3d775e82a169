// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/consultation/answer.h"
#include "core/model/consultation/numberwords.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Kodeks {

/// What those who consult propose for a task.
struct TaskProposal
{
    TaskId task;
    DirectionId direction; ///< invalid, in an edit: they propose nothing for it

    friend bool operator==(const TaskProposal &, const TaskProposal &) = default;
};

/// What was decided of a sender who wants what cannot both be of a task.
struct PositionDecision
{
    TaskId task;
    LetterId letter; ///< one of the sender's, which the decision is kept by
    DirectionId direction; ///< that the sender is taken to want; invalid: it cannot be told
    QString note;
    QUuid by; ///< the coder who decided; null: nobody in particular
    QString byName; ///< as it was then
    QDateTime at; ///< UTC
    QList<DirectionId> on = {}; ///< what the sender was seen to want then, in the codebook's order

    friend bool operator==(const PositionDecision &, const PositionDecision &) = default;
};

/// What a letter is among the answers.
struct LetterStanding
{
    enum class Kind {
        Answer, ///< nothing is said of it
        Resolution, ///< what a body has resolved
        Recommendation, ///< what somebody has recommended to a body
        Appendix, ///< of another letter
        Late ///< it came after the time was over
    };

    LetterId letter;
    Kind kind = Kind::Answer;
    bool counts = true; ///< among the answers

    [[nodiscard]] bool saysNothing() const { return kind == Kind::Answer && counts; }
    friend bool operator==(const LetterStanding &, const LetterStanding &) = default;
};

/// "answer", "resolution", "recommendation", "appendix", "late", in the order of LetterStanding::Kind: for files, the
/// same in every language.
[[nodiscard]] QStringList standingWords();
[[nodiscard]] QString standingWord(LetterStanding::Kind kind);

/// What is known of a consultation beside letters, codebook and passages.
struct Consultation
{
    QList<TaskProposal> proposals; ///< in the codebook's order
    QList<PositionDecision> decisions; ///< in no order
    QHash<LetterId, LetterStanding> standings; ///< of those of which something is said
    QList<SetAnswer> answers; ///< in no order
    QStringList asked; ///< who was asked to answer, in the order of names; empty: it is not known
    NumberWords words;

    /// Invalid: nothing is proposed for it.
    [[nodiscard]] DirectionId proposed(TaskId task) const;
    [[nodiscard]] LetterStanding standing(LetterId letter) const;
    [[nodiscard]] bool counts(LetterId letter) const { return standing(letter).counts; }

    friend bool operator==(const Consultation &, const Consultation &) = default;
};

} // namespace Kodeks
