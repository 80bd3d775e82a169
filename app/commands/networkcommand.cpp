// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/analysisoutput.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/analysis/pages/networkpages.h"
#include "core/project/analysing/analysisjob.h"
#include "core/project/files/analysisfiles.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct AskedNetwork
{
    Scope scope;
    NetworkMode mode = NetworkMode::Congruence;
    Normalisation normalisation = Normalisation::None;
};

OptionValue<AskedNetwork> networkAsked(CommandParser &parser, const QStringList &words)
{
    const auto scope = countingAsked(parser, words);
    if (!scope)
        return failed(scope);
    const auto mode = parser.choice(u"mode"_s, networkModeWords(), networkModeWords().constFirst());
    const auto normalise
        = mode ? parser.choice(u"normalise"_s, normalisationWords(), normalisationWords().constFirst()) : mode;
    if (!normalise)
        return std::unexpected(int(Console::WrongUsage));
    return AskedNetwork{*scope, NetworkMode(networkModeWords().indexOf(*mode)),
        Normalisation(normalisationWords().indexOf(*normalise))};
}

bool isGraphml(const QString &path)
{
    return path.endsWith(u".graphml"_s, Qt::CaseInsensitive);
}

Result<> writeTies(
    const QString &path, const AnalysedStatements &read, const SenderNetwork &network, const QString &description)
{
    return isGraphml(path) ? writeNetwork(path, read.study, network, description)
                           : writeAnalysisCsv(path, networkTable(read.study, network));
}

/// Nodes, ties and what is left out, for people.
AnalysisTable pairs(const SenderNetwork &network)
{
    const qsizetype nodes = network.nodes.size();
    const qsizetype undefined = undefinedTies(network);
    const qsizetype ties = network.ties.size() - undefined;
    const auto row = [](const QString &name, qsizetype count) { return QStringList{name, QString::number(count)}; };
    return {{u"pairs"_s, u"count"_s},
        {row(ConsoleText::tr("weighted"), ties),
            row(ConsoleText::tr("zero, left out"), nodes * (nodes - 1) / 2 - ties - undefined),
            row(ConsoleText::tr("undefined, left out"), undefined)}};
}

void addNetworkOptions(CommandParser &parser)
{
    addCountingOptions(parser);
    parser.positional(u"OUT"_s, ConsoleText::tr("the file: .graphml or .csv"));
    parser.option(u"mode"_s, networkModeWords().join(u'|'),
        ConsoleText::tr("what ties senders: that they want the same (without it), what cannot both be, or the first "
                        "less the second"));
    parser.option(u"normalise"_s, normalisationWords().join(u'|'),
        ConsoleText::tr("what a tie is divided by, so that those who say much are not tied to everybody (none without "
                        "it)"));
}

} // namespace

int networkCommand(const QStringList &words)
{
    CommandParser parser(u"network"_s, ConsoleText::tr("Writes who agrees or disagrees with whom as a network."));
    addNetworkOptions(parser);
    const auto question = networkAsked(parser, words);
    if (!question)
        return question.error();
    const QString path = parser.word(1);
    if (!isGraphml(path) && !path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return Console::notSupported(path);
    const auto read = analysedStatements(parser.word(0), {.scope = question->scope});
    if (!read)
        return Console::fail(parser.word(0), read);
    const SenderNetwork network = senderNetwork(read->study, read->statements, question->mode, question->normalisation);
    const QString mode = networkModeWords().at(qsizetype(question->mode));
    const QString normalise = normalisationWords().at(qsizetype(question->normalisation));
    const QString description = u"%1 · mode: %2 · normalise: %3"_s.arg(scopeLine(read->scope), mode, normalise);
    if (const auto written = writeTies(path, *read, network, description); !written)
        return Console::fail(path, written);
    QJsonObject json = networkJson(read->study, network);
    json.insert(u"mode"_s, mode);
    json.insert(u"normalise"_s, normalise);
    return writeAnalysis(parser, {read->scope, json, networkTable(read->study, network), {pairs(network)}});
}

} // namespace Kodeks
