// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/analysisjob.h"

#include "core/project/asking/scopereading.h"
#include "core/project/project.h"
#include "core/project/steadily.h"

namespace Kodeks {

namespace {

ScopeFigures figuresOf(
    const Project &project, const Scope &scope, const QList<Coder> &coders, const CodedStatements &statements)
{
    ScopeFigures figures{{}, scope.where, scope.unit, 0, project.letters().size(), qsizetype(statements.size())};
    for (const Coder &coder : coders)
        figures.coders.append(coder.name);
    QSet<LetterId> letters;
    for (const CodedStatement &statement : statements)
        letters.insert(statement.letter);
    figures.lettersIn = letters.size();
    return figures;
}

} // namespace

Result<AnalysedStatements> analysedStatements(const Project &project, const AnalysisOrder &order)
{
    AnalysedStudy study{project.codebook(), project.coders(), project.letters()};
    if (order.parts.questions) {
        const auto questions = project.questions();
        if (!questions)
            return failed(questions);
        study.questions = *questions;
    }
    if (order.check) {
        if (const auto checked = order.check(study); !checked)
            return failed(checked);
    }
    const auto consultation = project.consultation();
    if (!consultation)
        return failed(consultation);
    study.consultation = *consultation;
    const auto read = readScope(project, order.scope);
    if (!read)
        return failed(read);
    auto statements = project.statements(read->condition, order.parts);
    if (!statements)
        return failed(statements);
    std::erase_if(*statements,
        [&study](const CodedStatement &statement) { return !study.consultation.counts(statement.letter); });
    ScopeFigures figures = figuresOf(project, order.scope, read->coders, *statements);
    for (const Letter &letter : std::as_const(study.letters)) {
        if (!study.consultation.counts(letter.id))
            figures.notCounted.append(letter.name);
    }
    return AnalysedStatements{figures, std::move(study), std::move(*statements)};
}

Result<AnalysedStatements> analysedStatements(const QString &path, const AnalysisOrder &order)
{
    return steadily(
        path, order.viewer, [&order](const Project &project) { return analysedStatements(project, order); });
}

} // namespace Kodeks
