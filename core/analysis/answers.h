// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysedstudy.h"
#include "core/query/codedstatement.h"

namespace Kodeks {

/// What a sender's letters say to one of the questions that letters repeat.
enum class Answer {
    Silent,    ///< nothing was coded that could be an answer: a finding, too
    General,   ///< only outside every question
    Elsewhere, ///< not under this question, but of a task that passages under it are about
    Answered   ///< a passage under the question
};

/// By sender (all of AnalysedStudy::senders) and question (all of AnalysedStudy::questions). Needs statements that were
/// read with their questions.
[[nodiscard]] QList<QList<Answer>> answersOf(const AnalysedStudy &study, const CodedStatements &statements);

} // namespace Kodeks
