// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/merge.h"

#include "core/project/merging/copies.h"
#include "core/project/merging/mergetext.h"
#include "core/project/project.h"
#include "core/project/workspace.h"
#include "core/storage/backup.h"
#include "core/storage/checking/tablecheck.h"
#include "core/storage/codebookstore.h"
#include "core/storage/journalstore.h"
#include "core/storage/reading.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 allSteps = 1000; ///< of a progress
constexpr qint64 readSteps = 50;
constexpr qint64 joinSteps = 400;

/// The part of a progress that some of the work has.
Progress part(const Progress &progress, qint64 from, qint64 to)
{
    if (!progress)
        return {};
    return [=](qint64 done, qint64 total) {
        return progress(from + (to - from) * done / std::max<qint64>(1, total), allSteps);
    };
}

/// The other project, open while it is brought in.
class OtherCopy
{
public:
    static Result<std::unique_ptr<OtherCopy>> open(const Connection &ours, const QString &path)
    {
        if (QFileInfo(path).canonicalFilePath() == QFileInfo(ours.path()).canonicalFilePath()
            && QFileInfo::exists(path))
            return failure(Error::Kind::Invalid,
                MergeText::tr("“%1” is this project itself. Choose another one to bring in.")
                    .arg(QFileInfo(path).fileName()));
        auto connection = openForReading(path);
        if (!connection)
            return failed(connection);
        if (const auto checked = checkTables(**connection); !checked)
            return failed(checked);
        return std::unique_ptr<OtherCopy>(new OtherCopy(std::move(*connection)));
    }

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] StoredPassages &passages() { return m_passages; }

private:
    explicit OtherCopy(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection))
        , m_passages(*m_connection)
    {
    }

    std::unique_ptr<Connection> m_connection;
    StoredPassages m_passages;
};

/// The times of passages that differ, as a copy's journal has them.
Result<PassageTimes> passageTimes(
    Connection &connection, const JoinedPassages &passages, PassageId JoinedPassages::Differing::*side)
{
    QSet<qint64> rows;
    for (const JoinedPassages::Differing &each : passages.differing)
        rows.insert((each.*side).value());
    return rows.isEmpty() ? Result<PassageTimes>(PassageTimes())
                          : RevisionStore::versions(connection, Table::Passage, &rows);
}

QString listedWords(const OwnAbbreviations &own)
{
    QStringList words;
    if (!own.added.isEmpty())
        words.append(MergeText::tr("with %1").arg(abbreviationList(own.added)));
    if (!own.removed.isEmpty())
        words.append(MergeText::tr("without %1").arg(abbreviationList(own.removed)));
    return words.isEmpty() ? MergeText::tr("none of its own") : words.join(u", "_s);
}

/// Abbreviations belong to the project that one works in: they are no part of what is joined.
Result<QStringList> remarksOn(Connection &here, Connection &there, const QString &name)
{
    const auto ours = readSettings(here);
    if (!ours)
        return failed(ours);
    const auto theirs = readSettings(there);
    if (!theirs)
        return failed(theirs);
    if (ours->abbreviations == theirs->abbreviations)
        return QStringList();
    return QStringList{MergeText::tr("“%1” has other abbreviations that end no sentence (%2) than this project (%3), "
                                     "and this project keeps its own; where sentences end may differ between the two.")
            .arg(name, listedWords(theirs->abbreviations), listedWords(ours->abbreviations))};
}

Result<MergePlan> planOf(const TwoCopies &copies, Connection &here, Connection &there, const JoinedStudy &joined)
{
    const auto ourTimes = passageTimes(here, joined.passages, &JoinedPassages::Differing::ours);
    if (!ourTimes)
        return failed(ourTimes);
    const auto theirTimes = passageTimes(there, joined.passages, &JoinedPassages::Differing::theirs);
    if (!theirTimes)
        return failed(theirTimes);
    auto plan = plannedMerge(copies, joined, changedInBoth(joined.passages, *ourTimes, *theirTimes));
    if (!plan)
        return plan;
    auto refused = readRefusals(joined, here, there);
    if (!refused)
        return failed(refused);
    plan->refused = std::move(*refused);
    const auto event = JournalStore::lastEvent(there);
    if (!event)
        return failed(event);
    plan->event = *event;
    plan->path = there.path();
    plan->name = QFileInfo(plan->path).fileName();
    auto remarks = remarksOn(here, there, plan->name);
    if (!remarks)
        return failed(remarks);
    plan->remarks = std::move(*remarks);
    if (plan->joinedMemos > 0)
        plan->remarks.append(
            MergeText::tr("%n memo(s) of letters, codes or the project were written on in both copies: both "
                          "texts are kept, in one memo with a line between them.",
                nullptr, int(plan->joinedMemos)));
    return plan;
}

using Use = std::function<Result<>(const TwoCopies &, const JoinedStudy &, const MergePlan &)>;

/// Joins another copy with what a connection sees now, checks that it can be written so, and hands it to `use`. `now`
/// as JoinedStudy has it.
Result<MergePlan> joinedCopy(Connection &here, OtherCopy &other, const MergeChoices &choices, qint64 now,
    const Progress &progress, const Use &use)
{
    const auto goOn = [&](qint64 done) {
        return !progress || progress(done, allSteps) ? Result<>() : std::unexpected(mergeCancelled());
    };
    const auto theirs = goOn(0).and_then([&] { return readStudy(other.connection()); });
    if (!theirs)
        return failed(theirs);
    const auto ours = goOn(readSteps / 2).and_then([&] { return readStudy(here); });
    if (!ours)
        return failed(ours);
    StoredPassages ourPassages(here);
    TwoCopies copies{*ours, *theirs, ourPassages, other.passages(), textsOf(here, other.connection()),
        part(progress, readSteps, joinSteps)};
    const auto joined = joinStudies(copies, choices, now);
    if (!joined)
        return failed(joined);
    if (const auto checked = checkDepth(*joined, other.connection()); !checked)
        return failed(checked);
    if (joined->passages.misquoted)
        return std::unexpected(*joined->passages.misquoted);
    auto plan = goOn(joinSteps).and_then([&] { return planOf(copies, here, other.connection(), *joined); });
    if (!plan || !use)
        return plan;
    copies.progress = part(progress, joinSteps, allSteps);
    const auto used = use(copies, *joined, *plan);
    return used ? std::move(plan) : failed(used);
}

/// Within a time in which nobody writes the other project; Changed if somebody has.
Result<MergePlan> mergeCopy(
    Workspace &workspace, OtherCopy &other, const MergeChoices &choices, const Progress &progress)
{
    const auto moment = Moment::begin(other.connection());
    if (!moment)
        return failed(moment);
    auto merged = joinedCopy(workspace.connection(), other, choices, workspace.now().toMSecsSinceEpoch(), progress,
        [&](const TwoCopies &copies, const JoinedStudy &joined, const MergePlan &) {
        return writeStudy(workspace, copies, joined, contentsOf(other.connection()));
    });
    const auto whole = (*moment)->isWhole();
    if (!whole)
        return failed(whole);
    if (*whole)
        return merged;
    return failure(Error::Kind::Changed,
        MergeText::tr("“%1” was changed while it was being brought in, so nothing was. Try it again.")
            .arg(QFileInfo(other.connection().path()).fileName()));
}

Edit mergeEdit(const QString &name, const std::function<Result<>(Workspace &)> &make)
{
    return {u"merge"_s, {{u"name"_s, name}}, make, false};
}

} // namespace

Result<MergePlan> planMerge(const QString &projectPath, const QString &otherPath, const Progress &progress)
{
    if (progress && !progress(0, allSteps))
        return std::unexpected(mergeCancelled());
    const auto here = openForReading(projectPath);
    if (!here)
        return failed(here);
    const auto other = OtherCopy::open(**here, otherPath);
    if (!other)
        return failed(other);
    return atOneMoment(**here, [&] {
        return atOneMoment(
            (*other)->connection(), [&] { return joinedCopy(**here, **other, {}, 0, progress, {}); }, progress);
    }, progress);
}

Edit bringIn(const MergePlan &plan, const MergeChoices &choices)
{
    return mergeEdit(plan.name, [path = plan.path, event = plan.event, choices](Workspace &workspace) -> Result<> {
        const auto other = OtherCopy::open(workspace.connection(), path);
        if (!other)
            return failed(other);
        const auto now = JournalStore::lastEvent((*other)->connection());
        if (!now)
            return failed(now);
        if (*now != event)
            return failure(Error::Kind::Conflict,
                MergeText::tr("“%1” was changed since it was looked at, so nothing was brought in. Bring it in again "
                              "to see what it brings now.")
                    .arg(QFileInfo(path).fileName()));
        const auto merged = mergeCopy(workspace, **other, choices, workspace.progress());
        return merged ? Result<>() : failed(merged);
    });
}

Result<QList<MergePlan>> mergeProjects(Project &project, const QStringList &otherPaths, const Progress &progress)
{
    constexpr int mostTries = 3;
    QList<MergePlan> plans;
    QStringList names;
    for (const QString &path : otherPaths)
        names.append(QFileInfo(path).fileName());
    const auto make = [&](Workspace &workspace) -> Result<> {
        plans.clear();
        for (qsizetype i = 0; i < otherPaths.size(); ++i) {
            const auto other = OtherCopy::open(workspace.connection(), otherPaths.at(i));
            if (!other)
                return failed(other);
            auto plan = mergeCopy(workspace, **other, {},
                part(progress, allSteps * i / otherPaths.size(), allSteps * (i + 1) / otherPaths.size()));
            if (!plan)
                return failed(plan);
            plans.append(std::move(*plan));
        }
        return {};
    };
    const Edit edit = mergeEdit(names.join(u", "_s), make);
    auto applied = project.apply(edit);
    for (int tries = 1; !applied && applied.error().kind == Error::Kind::Changed && tries < mostTries; ++tries)
        applied = project.apply(edit);
    return applied ? Result<QList<MergePlan>>(std::move(plans)) : failed(applied);
}

Result<QList<MergePlan>> planMerges(const QString &projectPath, const QStringList &otherPaths, const Progress &progress)
{
    if (otherPaths.size() == 1) {
        const auto plan = planMerge(projectPath, otherPaths.constFirst(), progress);
        return plan ? Result<QList<MergePlan>>({*plan}) : failed(plan);
    }
    const auto here = openForReading(projectPath);
    if (!here)
        return failed(here);
    for (const QString &path : otherPaths) {
        if (QFileInfo(path).canonicalFilePath() == QFileInfo(projectPath).canonicalFilePath())
            return failed(OtherCopy::open(**here, path));
    }
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.kodeks"_s);
    if (const auto copied = copyProject(**here, copy); !copied)
        return failed(copied);
    const auto project = Project::open(copy);
    if (!project)
        return failed(project);
    return mergeProjects(**project, otherPaths, progress);
}

} // namespace Kodeks
