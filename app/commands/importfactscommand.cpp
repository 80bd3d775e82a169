// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/exchange/letters/letterfiles.h"
#include "core/model/words.h"
#include "core/project/letters/letterdescribing.h"
#include "core/project/project.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;

QJsonObject jsonOf(const LetterTablePlan::Change &change)
{
    return {{u"letter"_s, change.letterName},
        {u"fact"_s, change.fact ? QJsonValue(factWord(*change.fact)) : QJsonValue()},
        {u"attribute"_s, change.fact ? QJsonValue() : QJsonValue(change.name)},
        {u"before"_s, change.before.isEmpty() ? QJsonValue() : QJsonValue(change.before)}, {u"after"_s, change.after}};
}

QJsonObject jsonOf(const LetterTablePlan &plan, bool changed)
{
    QJsonArray changes;
    for (const LetterTablePlan::Change &change : plan.changes)
        changes.append(jsonOf(change));
    return {{u"file"_s, plan.fileName}, {u"rows"_s, qint64(plan.rows)}, {u"matched"_s, qint64(plan.matched)},
        {u"changed"_s, changed}, {u"letters"_s, qint64(plan.letters)}, {u"values"_s, qint64(plan.values)},
        {u"changes"_s, changes}, {u"unmatched"_s, QJsonArray::fromStringList(plan.unmatched)},
        {u"problems"_s, QJsonArray::fromStringList(plan.problems)},
        {u"remarks"_s, QJsonArray::fromStringList(plan.remarks)}};
}

void printPlan(const LetterTablePlan &plan)
{
    for (const LetterTablePlan::Change &change :
        plan.problems.isEmpty() ? plan.changes : QList<LetterTablePlan::Change>()) {
        Console::printLine(change.before.isEmpty()
                ? ConsoleText::tr("%1: %2: “%3”").arg(change.letterName, change.name, change.after.simplified())
                : ConsoleText::tr("%1: %2: “%3”, was “%4”")
                      .arg(change.letterName, change.name, change.after.simplified(), change.before.simplified()));
    }
    for (const QString &remark : plan.remarks)
        Console::printLine(remark);
    for (const QString &row : plan.unmatched)
        Console::printLine(ConsoleText::tr("left out: %1").arg(row));
    for (const QString &problem : plan.problems)
        Console::printLine(ConsoleText::tr("problem: %1").arg(problem));
    if (plan.problems.isEmpty())
        Console::printLine(ConsoleText::tr("letters changed: %1; values changed: %2; rows left out: %3")
                .arg(plan.letters)
                .arg(plan.values)
                .arg(plan.unmatched.size()));
}

Result<LetterTable> readTable(const QString &path)
{
    const auto bytes = readLetterFile(path, mostBytes);
    return bytes ? readLetterTable(*bytes, QFileInfo(path).fileName()) : failed(bytes);
}

/// Why nothing can be taken from the table; empty if something can.
QString obstacle(const LetterTablePlan &plan)
{
    if (!plan.problems.isEmpty())
        return ConsoleText::tr(
            "Nothing was changed, since there are cells that cannot be taken over (%1). Correct them and try "
            "again. The first: %2")
            .arg(QString::number(plan.problems.size()), plan.problems.constFirst());
    if (plan.matched == 0)
        return ConsoleText::tr(
            "No row names a letter of the project, so nothing was changed. Write the letters' file names in the "
            "column “file”.");
    return {};
}

} // namespace

int importFactsCommand(const QStringList &words)
{
    CommandParser parser(u"import-facts"_s,
        ConsoleText::tr(
            "Takes facts and attributes of letters from a table: one row for each letter, one column with the "
            "letters' file names (“file”, “letter”, “fil”, “brev”), with or without their endings. Columns called "
            "sender, recipient, date, our reference, your reference, case number and signature (or the same "
            "in Norwegian) are facts; every other column is an attribute with its title. An empty cell "
            "leaves what is there. Rows whose letter is not found, or could be several, are listed "
            "and left out. If a date cannot be read, or rows contradict each other, nothing is "
            "changed."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project, with the letters"));
    parser.positional(
        u"TABLE"_s, ConsoleText::tr("the table: .csv, or .xlsx (the sheet called Letters or Brev, else the first)"));
    parser.flag(u"dry-run"_s, ConsoleText::tr("say what would change, and change nothing"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const bool dryRun = parser.isSet(u"dry-run"_s);
    const auto project = dryRun ? Project::open(parser.word(0), Project::Access::Read) : openToChange(parser.word(0));
    if (!project)
        return Console::fail(parser.word(0), project);
    const auto table = readTable(parser.word(1));
    const auto plan = table ? planLetterTable(**project, *table) : failed(table);
    if (!plan)
        return Console::fail(parser.word(1), plan);
    const QString why = obstacle(*plan);
    if (const auto applied
        = dryRun || !why.isEmpty() ? Result<Change>() : (*project)->apply(Edits::describeLetters(*plan));
        !applied)
        return Console::fail(parser.word(0), applied);
    if (parser.isSet(u"json"_s))
        Console::printJson(QJsonDocument(jsonOf(*plan, !dryRun && why.isEmpty() && plan->values > 0)));
    else if (why.isEmpty() || !plan->unmatched.isEmpty() || !plan->problems.isEmpty())
        printPlan(*plan);
    if (!why.isEmpty())
        return Console::fail(parser.word(1), why);
    if (dryRun && !parser.isSet(u"json"_s))
        Console::printLine(ConsoleText::tr("nothing was changed"));
    return Console::Done;
}

} // namespace Kodeks
