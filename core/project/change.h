// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QList>

namespace Kodeks {

/// What one edit, undo or redo has changed, for models to follow. An id in `removed` is gone; others can be read.
struct Change
{
    struct PassageChange
    {
        enum class What { Added, Altered, Removed };

        PassageId id;
        LetterId letter;
        CoderId coder;
        What what = What::Altered;
    };

    QList<PassageChange> passages;
    QList<LetterId> letters; ///< whose name, facts, attributes or state changed, or that came or went
    bool lettersCameOrWent = false;
    QList<LetterId> settled; ///< in which settlements came, changed or went
    bool coders = false;
    bool codebook = false;   ///< any task, actor, direction or argument
    QList<TaskId> newTasks;  ///< those and the next three came into the codebook, in this order
    QList<DirectionId> newDirections;
    QList<ActorId> newActors;
    QList<ArgumentId> newArguments;
    bool details = false;    ///< title, unit or rules
    bool memos = false;      ///< of letters, of codes or of the project

    [[nodiscard]] bool isEmpty() const
    {
        return passages.isEmpty() && letters.isEmpty() && settled.isEmpty() && !coders && !codebook && !details
            && !memos;
    }
};

} // namespace Kodeks
