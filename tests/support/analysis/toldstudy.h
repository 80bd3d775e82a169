// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysedstudy.h"
#include "core/query/codedstatement.h"

namespace Kodeks {

/// A study told in a few words, without a file. Tasks: the group Care with Homes (T1) and Meals (T2), and Payroll (T3)
/// at the top. Directions: ad (agency → district), cd (company → district), da (district → agency), un (unchanged),
/// co (cooperation), uc (unclear). Arguments near, skill, cost. Coders Ann and Bo.
class ToldStudy
{
public:
    ToldStudy();

    /// A letter of that name; without a sender if that is empty.
    void letter(const QString &name, const QString &sender = {}, const LetterAttributes &attributes = {});
    /// "LETTER CODER START-END TASK DIRECTION ARGUMENT,… QUESTION": task, direction and arguments "-" for none, the
    /// question 1 or 2 (“Who?”, “Why?”). A letter that is not there comes in, its own name being its sender's.
    void says(const QString &words);
    /// So many letters, senders and statements by chance, but the same for the same seed.
    [[nodiscard]] static ToldStudy random(quint32 seed);

    [[nodiscard]] const AnalysedStudy &study() const { return m_study; }
    [[nodiscard]] const CodedStatements &statements() const { return m_statements; }

    [[nodiscard]] TaskId task(const QString &name) const; ///< by its name
    [[nodiscard]] DirectionId direction(const QString &id) const;
    [[nodiscard]] QString taskId(TaskId id) const;
    [[nodiscard]] QString directionId(DirectionId id) const;
    [[nodiscard]] QString actorName(ActorId id) const { return m_study.codebook.actorName(id); }
    [[nodiscard]] QString letterName(LetterId id) const;
    [[nodiscard]] QString senderOf(LetterId id) const;
    /// The passage, the letter's or the sender's name, told plainly.
    [[nodiscard]] QString unit(const CodedStatement &statement, CountUnit unit) const;

private:
    AnalysedStudy m_study;
    CodedStatements m_statements;
};

} // namespace Kodeks
