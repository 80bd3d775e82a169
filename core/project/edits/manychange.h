// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/model/codebook.h"
#include "core/model/coding.h"
#include "core/project/edit.h"

namespace Kodeks {

class Project;

/// What is changed of many passages at once. A part without a value is left as each has it; an invalid id takes away.
struct ManyChange
{
    std::optional<TaskId> task = {};
    std::optional<DirectionId> direction = {};
    std::optional<ActorId> from = {}; ///< of those that are transfers then; of all, if `to` has a value as well
    std::optional<ActorId> to = {};
    QList<ArgumentId> added = {};
    QList<ArgumentId> removed = {};
    PassageNotes notes = {};

    [[nodiscard]] bool isEmpty() const { return *this == ManyChange(); }
    friend bool operator==(const ManyChange &, const ManyChange &) = default;
};

/// What a change would do, before it is made.
struct ManyPreview
{
    qsizetype changed = 0;     ///< passages that would say or note something else
    qsizetype coinciding = 0;  ///< of these, those that would be the same as another one, with which they are joined
    qsizetype noTransfer = 0;  ///< which have no actor to be exchanged
    qsizetype saysNothing = 0; ///< which would be left without task, direction and argument: refused
    QStringList newDirections{}; ///< that would come into the codebook: "etat → bydel"

    friend bool operator==(const ManyPreview &, const ManyPreview &) = default;
};
/// Cancelled if `progress` says no.
[[nodiscard]] Result<ManyPreview> previewChange(
    const Project &project, const QList<PassageId> &passages, const ManyChange &change, const Progress &progress = {});
/// The same for the project at `projectPath` as it is seen by `viewer` (Project::viewer()), which it opens for itself,
/// so it may run in any thread.
[[nodiscard]] Result<ManyPreview> previewChange(const QString &projectPath, std::optional<CoderId> viewer,
    const QList<PassageId> &passages, const ManyChange &change, const Progress &progress = {});

namespace Edits {

/// Changes them in one step. Directions that are not there come into the codebook; what is then the same becomes one.
/// Refused (Invalid) where one would say nothing then, and (ReadOnly) as all changes are.
[[nodiscard]] Edit changeMany(const QList<PassageId> &passages, const ManyChange &change);

} // namespace Edits

} // namespace Kodeks
