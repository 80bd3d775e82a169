// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/search.h"
#include "core/project/jobs/studychecks.h"
#include "core/project/project.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The hits that were found are all, or the index tells how many there are.
Result<SearchTotals> totalsOf(const QString &path, const QString &query, const SearchResult &result)
{
    if (result.more)
        return searchTotals(path, query, Console::progress(u"search"_s));
    QSet<LetterId> letters;
    for (const SearchHit &hit : result.hits)
        letters.insert(hit.letter);
    return SearchTotals{result.hits.size(), letters.size()};
}

QJsonObject searchJson(const QString &query, const SearchResult &result, const SearchTotals &totals)
{
    QJsonArray hits;
    for (const SearchHit &hit : result.hits)
        hits.append(QJsonObject{{u"letter"_s, hit.letterName}, {u"start"_s, qint64(hit.range.start)},
            {u"end"_s, qint64(hit.range.end)}, {u"before"_s, hit.before}, {u"match"_s, hit.match},
            {u"after"_s, hit.after}});
    return {{u"query"_s, query}, {u"total"_s, totals.hits}, {u"letters"_s, totals.letters}, {u"hits"_s, hits},
        {u"more"_s, result.more}};
}

Result<QJsonArray> studyJson(const QString &path)
{
    const auto study = studyDoubts(path, {});
    const auto texts = study ? textDoubts(path, Console::progress(u"check"_s)) : failed(study);
    if (!texts)
        return failed(texts);
    const auto project = Project::open(path, Project::Access::Read);
    if (!project)
        return failed(project);
    const auto letter = [&project](LetterId id) {
        const Letter *found = (*project)->letter(id);
        return found ? found->name : QString();
    };
    QJsonArray rows;
    for (const Doubt &doubt : allDoubts(*study, *texts)) {
        const Coder *coder = (*project)->coder(doubt.coder);
        const Task *task = (*project)->codebook().task(doubt.task);
        QJsonObject row{{u"kind"_s, doubtKindId(doubt.kind)}, {u"letter"_s, letter(doubt.letter)},
            {u"coder"_s, coder ? coder->name : QString()}, {u"task"_s, task ? task->name : QString()},
            {u"words"_s, doubt.words}, {u"like"_s, letter(doubt.like)}};
        if (doubt.passage.isValid()) {
            row.insert(u"start"_s, qint64(doubt.range.start));
            row.insert(u"end"_s, qint64(doubt.range.end));
        }
        rows.append(row);
    }
    return rows;
}

/// "no-task: a.txt 12-30, Coder A: the words".
QString studyLine(const QJsonObject &row)
{
    QString place = row.value(u"letter"_s).toString();
    if (row.contains(u"start"_s))
        place += u" %1-%2"_s.arg(row.value(u"start"_s).toInteger()).arg(row.value(u"end"_s).toInteger());
    QStringList who{place, row.value(u"coder"_s).toString(), row.value(u"task"_s).toString()};
    who.removeAll(QString());
    QStringList parts{row.value(u"kind"_s).toString(), who.join(u", "_s), row.value(u"words"_s).toString().simplified(),
        row.value(u"like"_s).toString()};
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

QJsonObject checkJson(const CheckFindings &report)
{
    return {{u"letters"_s, qint64(report.letters)}, {u"passages"_s, qint64(report.passages)},
        {u"edits"_s, qint64(report.edits)}, {u"problems"_s, QJsonArray::fromStringList(report.problems)}};
}

void printCheck(const CheckFindings &report, const QJsonArray &study)
{
    for (const QString &problem : report.problems)
        Console::printLine(problem);
    for (const QJsonValue &row : study)
        Console::printLine(studyLine(row.toObject()));
    Console::printLine(ConsoleText::tr("%1 letters, %2 passages, %3 edits, %4 problems")
            .arg(report.letters)
            .arg(report.passages)
            .arg(report.edits)
            .arg(report.problems.size()));
}

} // namespace

int searchCommand(const QStringList &words)
{
    CommandParser parser(
        u"search"_s, ConsoleText::tr("Finds words, \"phrases\" and prefix* in the letters that hold them all."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"QUERY"_s, ConsoleText::tr("what to find"));
    parser.option(u"limit"_s, u"N"_s, ConsoleText::tr("no more than so many hits"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    parser.promised({u"regex"_s, u"stem"_s}, {u"context"_s, u"coder"_s, u"where"_s, u"unit"_s, u"csv"_s});
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto limit = parser.number(u"limit"_s, 1, 0);
    if (!limit)
        return Console::WrongUsage;
    const auto result = searchLetters(parser.word(0), parser.word(1), *limit, Console::progress(u"search"_s));
    Console::endProgress();
    if (!result)
        return Console::fail(parser.word(0), result);
    if (parser.isSet(u"json"_s)) {
        const auto totals = totalsOf(parser.word(0), parser.word(1), *result);
        Console::endProgress();
        if (!totals)
            return Console::fail(parser.word(0), totals);
        Console::printJson(QJsonDocument(searchJson(parser.word(1), *result, *totals)));
        return Console::Done;
    }
    for (const SearchHit &hit : result->hits)
        Console::printLine(u"%1:%2-%3: %4[%5]%6"_s.arg(hit.letterName)
                .arg(hit.range.start)
                .arg(hit.range.end)
                .arg(hit.before, hit.match.simplified(), hit.after));
    if (result->more)
        Console::warnLine(ConsoleText::tr("kodeks: there are more hits than %1").arg(*limit));
    return Console::Done;
}

int checkCommand(const QStringList &words)
{
    CommandParser parser(
        u"check"_s, ConsoleText::tr("Reads a whole project and says what is wrong with it; changes nothing."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    parser.flag(u"study"_s, ConsoleText::tr("also what may be wrong in the study, which is no problem of the project"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto report = checkProject(parser.word(0), Console::progress(u"check"_s));
    const auto study = report && parser.isSet(u"study"_s) ? studyJson(parser.word(0)) : Result<QJsonArray>();
    Console::endProgress();
    if (!report)
        return Console::fail(parser.word(0), report);
    if (!study)
        return Console::fail(parser.word(0), study);
    if (parser.isSet(u"json"_s)) {
        QJsonObject all = checkJson(*report);
        if (parser.isSet(u"study"_s))
            all.insert(u"study"_s, *study);
        Console::printJson(QJsonDocument(all));
    } else {
        printCheck(*report, *study);
    }
    if (report->problems.isEmpty())
        return Console::Done;
    return Console::fail(parser.word(0),
        ConsoleText::tr("The project has problems. Keep the file as it is, and go back to a copy that is well."));
}

} // namespace Kodeks
