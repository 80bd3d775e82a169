// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/mergetext.h"
#include "app/commands/openproject.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/merging/merge.h"
#include "core/project/project.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString countsLine(const QString &what, const MergeCounts &counts)
{
    return ConsoleText::tr("%1: %2 new, %3 same, %4 changed")
        .arg(what)
        .arg(counts.fresh)
        .arg(counts.same)
        .arg(counts.changed);
}

QString differenceLine(const MergeDifference &difference)
{
    using Why = MergeDifference::Why;
    if (difference.why == Why::RemovedHere)
        return ConsoleText::tr("removed here, comes in again: %1 %2")
            .arg(difference.name, difference.subject == MergeSubject::Passage ? difference.theirs : QString())
            .trimmed();
    if (difference.why == Why::RemovedThere)
        return ConsoleText::tr("removed there, stays: %1 %2")
            .arg(difference.name, difference.subject == MergeSubject::Passage ? difference.ours : QString())
            .trimmed();
    const QString text = difference.choice == MergeDifference::Choice::Ours
        ? ConsoleText::tr("changed in both: %1 %2: stays “%3”, not “%4”")
        : ConsoleText::tr("changed in both: %1 %2: from “%3” to “%4”");
    return text.arg(difference.name, difference.field, difference.ours.simplified(), difference.theirs.simplified());
}

/// Its sentences name the file that is at fault, whichever it is.
int failMerge(const QString &project, const QStringList &others, const Error &error)
{
    const auto named = std::ranges::find_if(
        others, [&error](const QString &path) { return error.message.contains(QFileInfo(path).fileName()); });
    return Console::fail(named == others.end() ? project : *named, error.message);
}

Result<QList<MergePlan>> carryOut(const QString &projectPath, const QStringList &others, const Progress &progress)
{
    const auto project = openToChange(projectPath);
    return project ? mergeProjects(**project, others, progress) : failed(project);
}

} // namespace

QStringList mergeLines(const MergePlan &plan)
{
    QStringList lines{plan.name, countsLine(ConsoleText::tr("letters"), plan.letters),
        countsLine(ConsoleText::tr("codes"), plan.codes), countsLine(ConsoleText::tr("coders"), plan.coders),
        countsLine(ConsoleText::tr("passages"), plan.passages)};
    if (plan.settlements.fresh + plan.settlements.same + plan.settlements.changed > 0)
        lines.append(countsLine(ConsoleText::tr("settlements"), plan.settlements));
    for (const MergeRefusal &refusal : plan.refused)
        lines.append(ConsoleText::tr("refused %1: %2").arg(refusal.letter, refusal.reason));
    for (const MergeRename &rename : plan.renamed)
        lines.append(ConsoleText::tr("told apart: “%1” is called “%2”").arg(rename.from, rename.to));
    for (const MergeDifference &difference : plan.differences)
        lines.append(differenceLine(difference));
    if (plan.joinedPassages > 0)
        lines.append(ConsoleText::tr("%1 passages are the same as another of their coder, under another uuid: one of "
                                     "them stays")
                .arg(plan.joinedPassages));
    if (plan.clashingPassages > 0)
        lines.append(
            ConsoleText::tr("%1 passages stay out: they are here already, in another letter or by another coder")
                .arg(plan.clashingPassages));
    return lines + plan.remarks;
}

int mergeCommand(const QStringList &words)
{
    CommandParser parser(u"merge"_s,
        ConsoleText::tr(
            "Brings the work of other projects into one: all of them, in one step that can be undone, or none. "
            "Letters are the same by their text, all else by uuid, never by name alone."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project to bring it into"));
    parser.positional(u"OTHER..."_s, ConsoleText::tr("the projects to bring in; they are not changed"));
    parser.flag(u"dry-run"_s, ConsoleText::tr("say what would come in, and change nothing"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const QString project = parser.word(0);
    const QStringList others = parser.words(1);
    const bool dryRun = parser.isSet(u"dry-run"_s);
    const auto plans = dryRun ? planMerges(project, others, Console::progress(u"merge"_s))
                              : carryOut(project, others, Console::progress(u"merge"_s));
    Console::endProgress();
    if (!plans)
        return failMerge(project, others, plans.error());
    if (parser.isSet(u"json"_s)) {
        Console::printJson(QJsonDocument(mergeJson(*plans, dryRun)));
        return Console::Done;
    }
    for (const MergePlan &plan : *plans)
        Console::printLine(mergeLines(plan).join(u"\n  "_s));
    if (dryRun)
        Console::printLine(ConsoleText::tr("nothing was changed"));
    return Console::Done;
}

} // namespace Kodeks
