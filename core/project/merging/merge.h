// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/project/edit.h"
#include "core/project/merging/mergeplan.h"

#include <QStringList>

namespace Kodeks {

class Project;
struct PreparedMerge;

/// What bringing the project at `otherPath` into the one at `projectPath` would do. Changes neither; opens both for
/// itself, so it may run in any thread. README.md in this folder has the rules.
[[nodiscard]] Result<MergePlan> planMerge(
    const QString &projectPath, const QString &otherPath, const Progress &progress = {});

/// Carries a plan out: one edit, one undo step. The other project is brought in as it was when the plan was made, into
/// this one as it is now. Fails, changing nothing, if a text that is to come in is no longer in the other file.
[[nodiscard]] Edit bringIn(const MergePlan &plan, const MergeChoices &choices = {});

/// Does all of it but the writing. Changes nothing; opens both projects for itself, so it may run in any thread.
[[nodiscard]] Result<std::shared_ptr<const PreparedMerge>> prepareMerge(
    const QString &projectPath, const MergePlan &plan, const MergeChoices &choices = {}, const Progress &progress = {});
/// As bringIn() of its plan and choices, but quickly where the project is still as it was then.
[[nodiscard]] Edit bringIn(const std::shared_ptr<const PreparedMerge> &prepared);

/// Brings several projects in, one after the other, in one edit: all, or none. Tells what each has brought.
[[nodiscard]] Result<QList<MergePlan>> mergeProjects(
    Project &project, const QStringList &otherPaths, const Progress &progress = {});
/// The same, on a copy that is thrown away.
[[nodiscard]] Result<QList<MergePlan>> planMerges(
    const QString &projectPath, const QStringList &otherPaths, const Progress &progress = {});

} // namespace Kodeks
