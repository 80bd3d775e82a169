// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/merge.h"

#include "core/project/merging/copies.h"
#include "core/project/merging/mergetext.h"
#include "core/project/project.h"
#include "core/project/workspace.h"
#include "core/storage/backup.h"
#include "core/storage/codebookstore.h"
#include "core/storage/journalstore.h"
#include "core/storage/reading.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int planSteps = 5;

Error cancelled()
{
    return {Error::Kind::Cancelled, MergeText::tr("Bringing in the project was cancelled; nothing was changed."), {}};
}

struct OtherCopy
{
    std::unique_ptr<Connection> connection;
    std::shared_ptr<const Study> study;
};

Result<OtherCopy> readOther(const Connection &ours, const QString &path)
{
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(ours.path()).canonicalFilePath() && QFileInfo::exists(path))
        return failure(Error::Kind::Invalid,
            MergeText::tr("“%1” is this project itself. Choose another one to bring in.")
                .arg(QFileInfo(path).fileName()));
    auto connection = openForReading(path);
    if (!connection)
        return failed(connection);
    auto study = readStudy(**connection);
    if (!study)
        return failed(study);
    return OtherCopy{std::move(*connection), std::make_shared<const Study>(std::move(*study))};
}

Result<PassageTimes> passageTimes(Connection &connection, const JoinedStudy &joined)
{
    return joined.differing.isEmpty() ? Result<PassageTimes>(PassageTimes())
                                      : RevisionStore::versions(connection, Table::Passage);
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

Result<MergePlan> planOf(const Study &ours, Connection &here, const OtherCopy &other, const JoinedStudy &joined)
{
    const auto ourTimes = passageTimes(here, joined);
    if (!ourTimes)
        return failed(ourTimes);
    const auto theirTimes = passageTimes(*other.connection, joined);
    if (!theirTimes)
        return failed(theirTimes);
    MergePlan plan = plannedMerge(ours, *other.study, joined, *ourTimes, *theirTimes);
    auto refused = readRefusals(joined, here, *other.connection);
    if (!refused)
        return failed(refused);
    plan.refused = std::move(*refused);
    plan.path = other.study->path;
    plan.name = QFileInfo(plan.path).fileName();
    plan.theirs = other.study;
    auto remarks = remarksOn(here, *other.connection, plan.name);
    if (!remarks)
        return failed(remarks);
    plan.remarks = std::move(*remarks);
    if (plan.joinedMemos > 0)
        plan.remarks.append(
            MergeText::tr("%n memo(s) of letters or of the project were written on in both copies: both "
                          "texts are kept, in one memo with a line between them.",
                nullptr, int(plan.joinedMemos)));
    return plan;
}

/// Joins another copy with what a connection sees now, and checks that it can be written so. `now` as joinStudies() has
/// it.
Result<JoinedCopies> joinCopy(
    Connection &here, const OtherCopy &other, const MergeChoices &choices, qint64 now, const Progress &progress)
{
    int step = 1;
    const auto goOn = [&] { return !progress || progress(step++, planSteps); };
    auto ours = goOn() ? readStudy(here) : std::unexpected(cancelled());
    if (!ours)
        return failed(ours);
    if (!goOn())
        return std::unexpected(cancelled());
    JoinedCopies copies{std::make_shared<const Study>(*std::move(ours)), {}};
    copies.joined = std::make_shared<const JoinedStudy>(joinStudies(*copies.ours, *other.study, choices, now));
    if (!goOn())
        return std::unexpected(cancelled());
    if (const auto checked = checkDepth(*copies.joined, *other.connection); !checked)
        return failed(checked);
    if (const auto checked = checkQuotes(*copies.joined, here, *other.connection); !checked)
        return failed(checked);
    return goOn() ? Result<JoinedCopies>(std::move(copies)) : std::unexpected(cancelled());
}

Result<MergePlan> mergeCopy(
    Workspace &workspace, const OtherCopy &other, const MergeChoices &choices, const Progress &progress)
{
    Connection &here = workspace.connection();
    const auto copies = joinCopy(here, other, choices, workspace.now().toMSecsSinceEpoch(), progress);
    if (!copies)
        return failed(copies);
    auto plan = planOf(*copies->ours, here, other, *copies->joined);
    if (!plan)
        return plan;
    const auto written = writeStudy(workspace, *copies->joined, contentsOf(*other.connection));
    return written ? std::move(plan) : failed(written);
}

} // namespace

Result<MergePlan> planMerge(const QString &projectPath, const QString &otherPath, const Progress &progress)
{
    if (progress && !progress(0, planSteps))
        return std::unexpected(cancelled());
    const auto here = openForReading(projectPath);
    if (!here)
        return failed(here);
    const auto other = readOther(**here, otherPath);
    if (!other)
        return failed(other);
    const auto copies = joinCopy(**here, *other, {}, 0, progress);
    return copies ? planOf(*copies->ours, **here, *other, *copies->joined) : failed(copies);
}

struct PreparedMerge
{
    MergePlan plan;
    MergeChoices choices;
    JoinedCopies copies;
    qint64 event = 0; ///< JournalStore::lastEvent() of the project then
};

Result<std::shared_ptr<const PreparedMerge>> prepareMerge(
    const QString &projectPath, const MergePlan &plan, const MergeChoices &choices, const Progress &progress)
{
    const auto here = openForReading(projectPath);
    if (!here)
        return failed(here);
    auto connection = openForReading(plan.path);
    if (!connection)
        return failed(connection);
    const OtherCopy other{std::move(*connection), plan.theirs};
    // Taken before the project is read: what is done in between makes it another one.
    const auto event = JournalStore::lastEvent(**here);
    if (!event)
        return failed(event);
    const auto copies = joinCopy(**here, other, choices, systemClock()().toMSecsSinceEpoch(), progress);
    if (!copies)
        return failed(copies);
    return std::make_shared<const PreparedMerge>(plan, choices, *copies, *event);
}

Edit bringIn(const std::shared_ptr<const PreparedMerge> &prepared)
{
    const auto make = [prepared](Workspace &workspace) -> Result<> {
        const auto event = JournalStore::lastEvent(workspace.connection());
        if (!event)
            return failed(event);
        if (*event != prepared->event)
            return bringIn(prepared->plan, prepared->choices).make(workspace);
        const auto connection = openForReading(prepared->plan.path);
        return connection ? writeStudy(workspace, *prepared->copies.joined, contentsOf(**connection))
                          : failed(connection);
    };
    return {u"merge"_s, {{u"name"_s, prepared->plan.name}}, make, false};
}

Edit bringIn(const MergePlan &plan, const MergeChoices &choices)
{
    const auto make = [path = plan.path, study = plan.theirs, choices](Workspace &workspace) -> Result<> {
        auto connection = openForReading(path);
        if (!connection)
            return failed(connection);
        const OtherCopy other{std::move(*connection), study};
        const auto merged = mergeCopy(workspace, other, choices, {});
        return merged ? Result<>() : failed(merged);
    };
    return {u"merge"_s, {{u"name"_s, plan.name}}, make, false};
}

Result<QList<MergePlan>> mergeProjects(Project &project, const QStringList &otherPaths, const Progress &progress)
{
    QList<MergePlan> plans;
    QStringList names;
    for (const QString &path : otherPaths)
        names.append(QFileInfo(path).fileName());
    const auto make = [&plans, &progress, otherPaths](Workspace &workspace) -> Result<> {
        for (const QString &path : otherPaths) {
            const auto other = readOther(workspace.connection(), path);
            if (!other)
                return failed(other);
            auto plan = mergeCopy(workspace, *other, {}, progress);
            if (!plan)
                return failed(plan);
            plans.append(std::move(*plan));
        }
        return {};
    };
    const auto applied = project.apply({u"merge"_s, {{u"name"_s, names.join(u", "_s)}}, make, false});
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
            return failed(readOther(**here, path));
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
