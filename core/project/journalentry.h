// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QString>

namespace Kodeks {

/// One line of the history: an edit and what became of it.
struct JournalEntry
{
    enum class State { Done, Undone, Discarded }; ///< discarded: undone, and another edit made since

    EditId id;
    QString kind;
    QString title; ///< in the user's language
    QString coder; ///< the name as it is now, or as it was when the coder went; empty for nobody
    QDateTime made;  ///< UTC
    QDateTime stateSince; ///< UTC: when it was last made, undone or redone
    State state = State::Done;
};

} // namespace Kodeks
