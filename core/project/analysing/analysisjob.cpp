// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/analysisjob.h"

#include "core/project/analysing/campaignjob.h"
#include "core/project/asking/scopereading.h"
#include "core/project/project.h"
#include "core/project/steadily.h"

#include <algorithm>
#include <map>

namespace Kodeks {

namespace {

ScopeFigures figuresOf(const Project &project, const Scope &scope, const QList<Coder> &coders,
    const CodedStatements &statements, const Senders &senders)
{
    ScopeFigures figures{{}, scope.where, scope.unit, 0, project.letters().size(), qsizetype(statements.size())};
    for (const Coder &coder : coders)
        figures.coders.append(coder.name);
    QSet<LetterId> letters;
    for (const CodedStatement &statement : statements)
        letters.insert(senders.countedAs(statement.letter));
    figures.lettersIn = letters.size();
    return figures;
}

/// Has the letters of each campaign count as one.
Result<QList<QList<LetterId>>> joinCampaigns(const Project &project, AnalysedStudy &study, const Progress &progress)
{
    QList<Letter> counted = study.letters;
    counted.removeIf([&study](const Letter &letter) { return !study.consultation.counts(letter.id); });
    auto campaigns = campaignLetters(project, counted, progress);
    if (campaigns)
        study.senders = Senders(study.letters, *campaigns);
    return campaigns;
}

/// Of what one coder has the letters of a campaign say in the same codes, keeps the first.
void keepFirst(CodedStatements &statements, const AnalysedStudy &study)
{
    const auto places = placesById(study.letters);
    std::ranges::sort(statements, {}, [&places](const CodedStatement &each) {
        return std::tuple(places.value(each.letter), each.range.start, each.range.end, each.passage.value());
    });
    using Said = std::tuple<qint64, qint64, qint64, qint64, std::vector<qint64>>;
    std::map<Said, LetterId> said; // and the letter that says it
    std::erase_if(statements, [&](const CodedStatement &each) {
        if (!study.senders.isJoined(each.letter))
            return false;
        std::vector<qint64> arguments;
        for (const ArgumentId argument : each.arguments)
            arguments.push_back(argument.value());
        std::ranges::sort(arguments);
        const auto [first, isNew] = said.emplace(Said(study.senders.countedAs(each.letter).value(), each.coder.value(),
                                                     each.task.value(), each.direction.value(), arguments),
            each.letter);
        return first->second != each.letter;
    });
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
    const bool once = order.scope.campaigns == CampaignCount::Once;
    auto statements = project.statements(read->condition, {order.parts.arguments || once, order.parts.questions});
    if (!statements)
        return failed(statements);
    std::erase_if(*statements,
        [&study](const CodedStatement &statement) { return !study.consultation.counts(statement.letter); });
    const auto campaigns = once ? joinCampaigns(project, study, order.progress)
                                : Result<QList<QList<LetterId>>>(QList<QList<LetterId>>());
    if (!campaigns)
        return failed(campaigns);
    if (once)
        keepFirst(*statements, study);
    ScopeFigures figures = figuresOf(project, order.scope, read->coders, *statements, study.senders);
    figures.campaignCount = order.scope.campaigns;
    figures.campaigns = campaigns->size();
    for (const QList<LetterId> &campaign : *campaigns)
        figures.campaignLetters += campaign.size();
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
