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

/// What bringing the project at `otherPath` into the one at `projectPath` would do. Changes neither; opens both for
/// itself, so it may run in any thread. README.md in this folder has the rules.
[[nodiscard]] Result<MergePlan> planMerge(
    const QString &projectPath, const QString &otherPath, const Progress &progress = {});

/// Carries a plan out: one edit, one undo step. It is carried out on what this project is by then. Fails, changing
/// nothing, if the other project has been changed since the plan was made (Changed), or a text that is to come in is no
/// longer in its file.
[[nodiscard]] Edit bringIn(const MergePlan &plan, const MergeChoices &choices = {});

/// Brings several projects in, one after the other, in one edit: all, or none. Tells what each has brought.
[[nodiscard]] Result<QList<MergePlan>> mergeProjects(
    Project &project, const QStringList &otherPaths, const Progress &progress = {});
/// The same, on a copy that is thrown away.
[[nodiscard]] Result<QList<MergePlan>> planMerges(
    const QString &projectPath, const QStringList &otherPaths, const Progress &progress = {});

} // namespace Kodeks
