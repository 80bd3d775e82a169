// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/base/isotime.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/studychecks.h"
#include "core/project/project.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

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

QJsonObject chainJson(const JournalChain::State &chain)
{
    return {{u"value"_s, QString::fromLatin1(chain.link.toHex())}, {u"steps"_s, chain.steps},
        {u"older_steps"_s, chain.before}, {u"began"_s, isoTime(chain.began)}};
}

void printChain(const JournalChain::State &chain)
{
    Console::printLine(ConsoleText::tr("chain of the journal: %n step(s), last value %1", nullptr, int(chain.steps))
            .arg(QString::fromLatin1(chain.link.toHex())));
    if (chain.before > 0)
        Console::printLine(ConsoleText::tr("the chain began on %1; %n step(s) are older and were chained as they were "
                                           "found",
            nullptr, int(chain.before))
                .arg(isoTime(chain.began)));
}

void printCheck(const CheckFindings &report, const QJsonArray &study)
{
    if (report.chain)
        printChain(*report.chain);
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

int checkCommand(const QStringList &words)
{
    CommandParser parser(
        u"check"_s, ConsoleText::tr("Reads a whole project and says what is wrong with it; changes nothing."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    parser.option(u"chain"_s, u"VALUE"_s,
        ConsoleText::tr("also whether the journal goes on from this value, of a history that was handed in"));
    parser.flag(u"study"_s, ConsoleText::tr("also what may be wrong in the study, which is no problem of the project"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto report = checkProject(parser.word(0), Console::progress(u"check"_s));
    const auto step = report && parser.isSet(u"chain"_s) ? stepOfChain(parser.word(0), parser.value(u"chain"_s))
                                                         : Result<JournalChain::Step>();
    const auto study = report && parser.isSet(u"study"_s) ? studyJson(parser.word(0)) : Result<QJsonArray>();
    Console::endProgress();
    if (!report)
        return Console::fail(parser.word(0), report);
    if (!study)
        return Console::fail(parser.word(0), study);
    if (!step && step.error().kind != Error::Kind::NotFound)
        return Console::fail(parser.word(0), step);
    if (parser.isSet(u"json"_s)) {
        QJsonObject all = checkJson(*report);
        if (parser.isSet(u"study"_s))
            all.insert(u"study"_s, *study);
        if (report->chain)
            all.insert(u"chain"_s, chainJson(*report->chain));
        if (step && step->event > 0)
            all.insert(u"goes_on_from"_s,
                QJsonObject{{u"edit"_s, step->edit.value()}, {u"at"_s, isoTime(step->at)}, {u"coder"_s, step->coder}});
        Console::printJson(QJsonDocument(all));
    } else {
        printCheck(*report, *study);
        if (step && step->event > 0)
            Console::printLine(ConsoleText::tr("the journal goes on from this value: edit %1, %2")
                    .arg(step->edit.value())
                    .arg(isoTime(step->at)));
    }
    if (!step)
        return Console::fail(parser.word(0), step);
    if (report->problems.isEmpty())
        return Console::Done;
    return Console::fail(parser.word(0),
        ConsoleText::tr("The project has problems. Keep the file as it is, and go back to a copy that is well."));
}

} // namespace Kodeks
