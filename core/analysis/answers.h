// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysedstudy.h"
#include "core/query/codedstatement.h"

namespace Kodeks {

/// Of each sender (all of AnalysedStudy::senders) to each question (all of AnalysedStudy::questions).
struct Answers
{
    QList<QList<Answer>> found; ///< as passages say, by sender and question
    QHash<std::pair<qsizetype, qsizetype>, SetAnswer> set; ///< what people say, by sender and question

    /// What people say, else what passages do.
    [[nodiscard]] Answer of(qsizetype sender, qsizetype question) const
    {
        const auto said = set.constFind({sender, question});
        return said == set.constEnd() ? found.at(sender).at(question) : *said->answer;
    }
};

/// Needs statements that were read with their questions. What the latest says of one of a sender's letters holds for
/// the sender.
[[nodiscard]] Answers answersOf(const AnalysedStudy &study, const CodedStatements &statements);

/// A sender's answer to be set, kept by the letter that it is kept by already, else by the first of its letters by
/// uuid.
[[nodiscard]] SetAnswer answerToSet(
    const AnalysedStudy &study, const Answers &answers, qsizetype sender, qsizetype question);

} // namespace Kodeks
