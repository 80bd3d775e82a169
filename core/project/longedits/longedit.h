// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/project/change.h"
#include "core/project/edit.h"

#include <QString>
#include <memory>

namespace Kodeks {

class Project;

/// An edit, undo or redo that takes its time, made in another thread on a connection of its own while the project goes
/// on being read as it was. Begun, taken back and destroyed in the project's thread; in between the project refuses
/// all other edits. As every edit it is whole and durable, or not made at all, however it ends.
class LongEdit
{
public:
    /// `title` names it to people: "Importing passages". Refused as the edit itself would be.
    [[nodiscard]] static Result<std::unique_ptr<LongEdit>> begin(
        Project &project, const Edit &edit, const QString &title);
    /// What undo (else redo) does now; null where there is nothing to do.
    [[nodiscard]] static Result<std::unique_ptr<LongEdit>> beginReverting(
        Project &project, bool undo, const QString &title);
    /// Roughly how many passages or letters undo (else redo) would touch.
    [[nodiscard]] static qsizetype sizeOfReverting(const Project &project, bool undo);
    /// Takes it back if that was not done, and lets it go where it was never made.
    ~LongEdit();
    Q_DISABLE_COPY_MOVE(LongEdit)

    /// Makes it: once, in any one thread. `progress` is asked at each row that is touched; where it says no before the
    /// edit is committed, nothing is changed. Later it is too late, and the edit is made.
    void make(const Progress &progress = {});

    /// What became of it, once make() has returned (Cancelled if it never ran). The project follows, tells of it and
    /// can be changed again.
    [[nodiscard]] Result<Change> takeBack();

private:
    struct State;
    explicit LongEdit(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace Kodeks
