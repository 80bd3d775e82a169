// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/merge.h"

#include "core/project/merging/copies.h"
#include "core/project/project.h"
#include "core/project/workspace.h"
#include "core/storage/backup.h"
#include "core/storage/reading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int planSteps = 5;

Error cancelled()
{
    return {Error::Kind::Cancelled,
        QCoreApplication::translate("Merge", "Bringing in the project was cancelled; nothing was changed."), {}};
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
            QCoreApplication::translate("Merge", "“%1” is this project itself. Choose another one to bring in.")
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

Result<MergePlan> report(const Study &ours, Connection &here, const OtherCopy &other, const JoinedStudy &joined)
{
    const auto ourTimes = passageTimes(here, joined);
    if (!ourTimes)
        return failed(ourTimes);
    const auto theirTimes = passageTimes(*other.connection, joined);
    if (!theirTimes)
        return failed(theirTimes);
    MergePlan plan = reportMerge(ours, *other.study, joined, *ourTimes, *theirTimes);
    auto refused = readRefusals(joined, here, *other.connection);
    if (!refused)
        return failed(refused);
    plan.refused = std::move(*refused);
    plan.path = other.study->path;
    plan.name = QFileInfo(plan.path).fileName();
    plan.theirs = other.study;
    return plan;
}

/// Joins another copy with what a connection sees now; without a workspace nothing is written.
Result<MergePlan> mergeCopy(Connection &here, const OtherCopy &other, const MergeChoices &choices, Workspace *workspace,
    const Progress &progress)
{
    int step = 1;
    const auto goOn = [&] { return !progress || progress(step++, planSteps); };
    const auto ours = goOn() ? readStudy(here) : std::unexpected(cancelled());
    if (!ours)
        return failed(ours);
    if (!goOn())
        return std::unexpected(cancelled());
    const qint64 now = workspace ? workspace->now().toMSecsSinceEpoch() : 0;
    const JoinedStudy joined = joinStudies(*ours, *other.study, choices, now);
    if (!goOn())
        return std::unexpected(cancelled());
    if (const auto checked = checkDepth(joined, *other.connection); !checked)
        return failed(checked);
    if (const auto checked = checkQuotes(joined, here, *other.connection); !checked)
        return failed(checked);
    if (!goOn())
        return std::unexpected(cancelled());
    auto plan = report(*ours, here, other, joined);
    if (!plan || !workspace)
        return plan;
    const auto written = writeStudy(*workspace, joined, contentsOf(*other.connection));
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
    return other ? mergeCopy(**here, *other, {}, nullptr, progress) : failed(other);
}

Edit bringIn(const MergePlan &plan, const MergeChoices &choices)
{
    const auto make = [path = plan.path, study = plan.theirs, choices](Workspace &workspace) -> Result<> {
        auto connection = openForReading(path);
        if (!connection)
            return failed(connection);
        const OtherCopy other{std::move(*connection), study};
        const auto merged = mergeCopy(workspace.connection(), other, choices, &workspace, {});
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
            auto plan = mergeCopy(workspace.connection(), *other, {}, &workspace, progress);
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
