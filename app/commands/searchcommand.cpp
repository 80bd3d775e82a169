// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/jobs/outline.h"
#include "core/project/jobs/patternsearch.h"
#include "core/project/jobs/searchhits.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    QString path;
    QString query;
    bool pattern = false;
    qsizetype limit = 0;
    qsizetype context = 0;
    bool totals = false; ///< how many there are is wanted, too
};

Result<PatternHits> wordsFound(const Asked &asked)
{
    const Progress progress = Console::progress(u"search"_s);
    const auto result = searchLetters(asked.path, asked.query, asked.limit, progress, asked.context);
    if (!result)
        return failed(result);
    PatternHits found{*result, {}, {}};
    if (result->more && asked.totals) {
        const auto totals = searchTotals(asked.path, asked.query, progress);
        if (!totals)
            return failed(totals);
        found.totals = *totals;
    } else {
        QSet<LetterId> letters;
        for (const SearchHit &hit : result->hits)
            letters.insert(hit.letter);
        found.totals = {result->hits.size(), letters.size()};
    }
    return found;
}

Result<PatternHits> found(const Asked &asked)
{
    auto hits = asked.pattern
        ? searchPattern(asked.path, asked.query, asked.limit, Console::progress(u"search"_s), asked.context)
        : wordsFound(asked);
    Console::endProgress();
    return hits;
}

QJsonArray passagesJson(const QList<Passage> &passages, const Outline &outline)
{
    QJsonArray rows;
    for (const Passage &passage : passages) {
        const auto coder = std::ranges::find(outline.coders, passage.coder, &Coder::id);
        const Task *task = outline.codebook.task(passage.task);
        const Direction *direction = outline.codebook.direction(passage.direction);
        rows.append(QJsonObject{{u"coder"_s, coder != outline.coders.end() ? coder->name : QString()},
            {u"task_id"_s, task ? task->text.code : QString()},
            {u"direction_id"_s, direction ? direction->text.code : QString()}});
    }
    return rows;
}

Result<QJsonObject> searchJson(const Asked &asked, const PatternHits &found)
{
    const auto outline = readOutline(asked.path);
    const auto passages = outline ? passagesAt(asked.path, found.found.hits) : failed(outline);
    if (!passages)
        return failed(passages);
    QJsonArray hits;
    for (qsizetype i = 0; i < found.found.hits.size(); ++i) {
        const SearchHit &hit = found.found.hits.at(i);
        hits.append(QJsonObject{{u"letter"_s, hit.letterName}, {u"start"_s, qint64(hit.range.start)},
            {u"end"_s, qint64(hit.range.end)}, {u"before"_s, hit.before}, {u"match"_s, hit.match},
            {u"after"_s, hit.after}, {u"passages"_s, passagesJson(passages->at(i), *outline)}});
    }
    return QJsonObject{{u"query"_s, asked.query}, {u"regex"_s, asked.pattern}, {u"total"_s, found.totals.hits},
        {u"letters"_s, found.totals.letters}, {u"hits"_s, hits},
        {u"more"_s, found.found.more || !found.stopped.isEmpty()}};
}

void print(const PatternHits &found)
{
    for (const SearchHit &hit : found.found.hits)
        Console::printLine(u"%1:%2-%3: %4[%5]%6"_s.arg(hit.letterName)
                .arg(hit.range.start)
                .arg(hit.range.end)
                .arg(hit.before, hit.match.simplified(), hit.after));
    if (found.found.more)
        Console::warnLine(ConsoleText::tr("kodeks: there are more hits than %1").arg(found.found.hits.size()));
}

} // namespace

int searchCommand(const QStringList &words)
{
    CommandParser parser(
        u"search"_s, ConsoleText::tr("Finds words, \"phrases\" and prefix* in the letters that hold them all."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"QUERY"_s, ConsoleText::tr("what to find"));
    parser.flag(u"regex"_s, ConsoleText::tr("QUERY is a regular expression (PCRE2)"));
    parser.option(u"limit"_s, u"N"_s, ConsoleText::tr("no more than so many hits"));
    parser.option(
        u"context"_s, u"CHARACTERS"_s, ConsoleText::tr("so much of the line before and after a hit (40 without it)"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    parser.promised({u"stem"_s}, {u"coder"_s, u"where"_s, u"unit"_s, u"csv"_s});
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto limit = parser.number(u"limit"_s, 1, 0);
    const auto context = parser.number(u"context"_s, 0, static_cast<int>(usualContext));
    if (!limit || !context)
        return Console::WrongUsage;
    const Asked asked{
        parser.word(0), parser.word(1), parser.isSet(u"regex"_s), *limit, *context, parser.isSet(u"json"_s)};
    const auto result = found(asked);
    if (!result)
        return Console::fail(asked.path, result);
    if (asked.totals) {
        const auto json = searchJson(asked, *result);
        if (!json)
            return Console::fail(asked.path, json);
        Console::printJson(QJsonDocument(*json));
    } else {
        print(*result);
    }
    return result->stopped.isEmpty() ? Console::Done : Console::fail(asked.path, result->stopped);
}

} // namespace Kodeks
