// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summaryfacts.h"

#include "core/agreement/report/componentfigures.h"
#include "core/project/jobs/agreementjob.h"
#include "core/project/steadily.h"
#include "core/query/condition.h"
#include "core/storage/passages/passagewalks.h"
#include "core/storage/reading.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

std::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, FactsText::tr("The summary was cancelled."));
}

/// Whether all of them are what two have settled.
bool isConsensus(const AnalysedStatements &read, const Scope &scope)
{
    const auto settled = [&read](const QString &name) {
        const auto coder = std::ranges::find(read.study.coders, name, &Coder::name);
        return coder != read.study.coders.end() && coder->isConsensus();
    };
    return scope.coders.isEmpty() && std::ranges::all_of(read.scope.coders, settled) && !read.scope.coders.isEmpty();
}

/// All passages of the statements, with their quotes.
Result<> readQuotes(const Project &project, SummaryFacts &facts, const Progress &progress)
{
    QSet<PassageId> wanted;
    wanted.reserve(qsizetype(facts.read.statements.size()));
    for (const CodedStatement &statement : facts.read.statements)
        wanted.insert(statement.passage);
    qint64 seen = 0;
    bool goesOn = true;
    const auto visited = project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
        if (wanted.contains(quoted.passage.id))
            facts.passages.emplace(quoted.passage.id, quoted);
        constexpr qint64 pace = 1'000;
        goesOn = ++seen % pace != 0 || !progress || progress(seen, project.passageCount());
        return goesOn;
    });
    return goesOn ? visited : Result<>(cancelled());
}

/// Those that are marked as good quotes, which are few among many.
Result<> readGoodQuotes(const Project &project, SummaryFacts &facts)
{
    const auto connection = openForReading(project.path());
    if (!connection)
        return failed(connection);
    auto read = atOneMoment(**connection, [&] { return PassageWalks::goodQuotes(**connection); });
    if (!read)
        return failed(read);
    if (const auto same = project.statements({Condition::Kind::Any}, {}); !same)
        return failed(same); // somebody wrote meanwhile
    QHash<PassageId, qsizetype> places;
    for (const auto &[passage, quote] : std::as_const(*read))
        places.insert(passage.id, places.size());
    for (const CodedStatement &statement : facts.read.statements) {
        const qsizetype at = places.value(statement.passage, -1);
        if (at >= 0)
            facts.passages.emplace(statement.passage, QuotedPassage{read->at(at).first, read->at(at).second});
    }
    return {};
}

Result<SummaryFacts> readFacts(
    const Project &project, bool inPieces, const SummaryOrder &order, const Progress &progress)
{
    auto read = analysedStatements(
        project, {.scope = order.scope, .parts = {.arguments = true, .questions = true}, .viewer = order.viewer});
    if (!read)
        return failed(read);
    SummaryFacts facts;
    facts.title = project.codebook().title.trimmed();
    if (facts.title.isEmpty())
        facts.title = QFileInfo(project.path()).completeBaseName();
    facts.read = std::move(*read);
    facts.isConsensus = isConsensus(facts.read, order.scope);
    const bool areAllQuoted = order.annexes && qsizetype(facts.read.statements.size()) <= order.mostAnnexRows;
    const Result<> quoted
        = areAllQuoted || !inPieces ? readQuotes(project, facts, progress) : readGoodQuotes(project, facts);
    if (!quoted)
        return failed(quoted);
    if (progress && !progress(1, 1))
        return cancelled();
    facts.senders = countedSenders(facts.study());
    facts.positions = positionsOf(facts.study(), facts.read.statements);
    facts.standpoints = standpointsByTask(facts.study(), facts.read.statements, facts.senders, facts.positions);
    return facts;
}

Result<> readCampaigns(const QString &path, const SummaryOrder &order, SummaryFacts &facts, const Progress &progress)
{
    // Which letters others have coded so is not for a coder who codes blind: all of them are compared.
    auto campaigns = campaignsOf(path, order.viewer ? Scope() : order.scope, progress);
    if (!campaigns)
        return failed(campaigns);
    facts.campaigns = std::move(*campaigns);
    return steadily(path, order.viewer, [&facts](const Project &project) -> Result<> {
        for (const Campaign &campaign : std::as_const(facts.campaigns.campaigns)) {
            for (const qsizetype at : campaign.letters) {
                const LetterId letter = facts.campaigns.letters.at(at).id;
                const auto text = project.text(letter);
                if (!text)
                    return failed(text);
                facts.texts.emplace(letter, *text);
            }
        }
        return {};
    });
}

/// Of the people whose coding it is, or, where it is a consensus or one person's, of all people.
Result<> readAgreement(const QString &path, const SummaryOrder &order, SummaryFacts &facts, const Progress &progress)
{
    AgreementRequest request;
    request.viewer = order.viewer;
    request.components = {Component::Task, Component::Direction};
    for (const Coder &coder : facts.study().coders) {
        if (!coder.isConsensus() && order.scope.coders.size() > 1 && facts.read.scope.coders.contains(coder.name))
            request.coders.append(coder.id);
    }
    if (request.coders.size() < 2)
        request.coders.clear();
    const auto input = agreementInput(path, request, progress);
    const auto report = input ? computeComponents(*input, progress) : Result<AgreementReport>(failed(input));
    if (report)
        facts.agreement = *report;
    return report || report.error().kind != Error::Kind::Cancelled ? Result<>() : failed(report);
}

} // namespace

Result<SummaryFacts> summaryFacts(const QString &path, const SummaryOrder &order, const Progress &progress)
{
    auto facts = steadily(path, order.viewer,
        [&](const Project &project, bool inPieces) { return readFacts(project, inPieces, order, progress); });
    if (!facts)
        return facts;
    for (const auto step : {readCampaigns, readAgreement}) {
        if (const Result<> done = step(path, order, *facts, progress); !done)
            return failed(done);
    }
    return facts;
}

} // namespace Kodeks
