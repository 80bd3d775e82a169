// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/analysisoutput.h"

#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/files/analysisfiles.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void print(const AnalysisTable &table)
{
    Console::printLine(table.header.join(u'\t'));
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cell.simplified());
        Console::printLine(cells.join(u'\t'));
    }
}

} // namespace

namespace {

QStringList campaignWords()
{
    return {u"each"_s, u"once"_s};
}

} // namespace

void addAnalysisOptions(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    addScopeOptions(parser, ConsoleText::tr("what is counted, each once"));
    parser.option(u"csv"_s, u"FILE"_s, ConsoleText::tr("a table of the figures; “-” is standard output"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
}

OptionValue<Scope> analysisAsked(CommandParser &parser, const QStringList &words)
{
    if (const auto exit = parser.parse(words))
        return std::unexpected(*exit);
    if (parser.isSet(u"json"_s) && parser.value(u"csv"_s) == u"-")
        return std::unexpected(parser.refuse(
            u"--csv"_s, ConsoleText::tr("“-” is standard output, where --json puts its document. Name a file.")));
    return scopeAsked(parser);
}

void addCountingOptions(CommandParser &parser)
{
    addAnalysisOptions(parser);
    parser.option(u"campaigns"_s, campaignWords().join(u'|'),
        ConsoleText::tr("whether letters with nearly the same text count each (without it) or all of them as one"));
}

OptionValue<Scope> countingAsked(CommandParser &parser, const QStringList &words)
{
    auto scope = analysisAsked(parser, words);
    const auto campaigns = scope ? parser.choice(u"campaigns"_s, campaignWords(), campaignWords().constFirst())
                                 : std::optional<QString>();
    if (!scope)
        return scope;
    if (!campaigns)
        return std::unexpected(int(Console::WrongUsage));
    scope->campaigns = *campaigns == campaignWords().constLast() ? CampaignCount::Once : CampaignCount::Each;
    return scope;
}

QString scopeLine(const ScopeFigures &figures)
{
    QStringList parts;
    if (!figures.coders.isEmpty())
        parts.append(figures.coders.join(u", "_s));
    if (!figures.where.isEmpty())
        parts.append(ConsoleText::tr("where: %1").arg(figures.where.simplified()));
    parts.append(ConsoleText::tr("unit: %1").arg(countUnitWord(figures.unit)));
    parts.append(ConsoleText::tr("letters: %1 of %2").arg(figures.lettersIn).arg(figures.lettersAll));
    parts.append(ConsoleText::tr("passages: %1").arg(figures.passages));
    if (!figures.notCounted.isEmpty())
        parts.append(ConsoleText::tr("letters that do not count: %1").arg(figures.notCounted.join(u", "_s)));
    if (figures.campaignCount == CampaignCount::Once)
        parts.append(ConsoleText::tr("counted once: %1 campaigns of %2 letters")
                .arg(figures.campaigns)
                .arg(figures.campaignLetters));
    return parts.join(u" · "_s);
}

int writeAnalysis(const CommandParser &parser, const Analysis &analysis)
{
    const QString path = parser.value(u"csv"_s);
    if (path == u"-") {
        Console::printBytes(analysisCsv(analysis.table));
    } else if (!path.isEmpty()) {
        if (const auto written = writeAnalysisCsv(path, analysis.table); !written)
            return Console::fail(path, written);
    }
    if (parser.isSet(u"json"_s)) {
        QJsonObject document = scopeJson(analysis.scope);
        for (auto member = analysis.json.begin(); member != analysis.json.end(); ++member)
            document.insert(member.key(), member.value());
        Console::printJson(QJsonDocument(document));
    } else if (path.isEmpty()) {
        Console::printLine(scopeLine(analysis.scope));
        for (const AnalysisTable &table : analysis.shown) {
            Console::printLine({});
            print(table);
        }
    }
    return Console::Done;
}

} // namespace Kodeks
