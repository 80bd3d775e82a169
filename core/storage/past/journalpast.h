// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/storage/images/touchedrow.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>
#include <utility>

namespace Kodeks {

class Connection;

/// Earlier states of a project, as its journal has them: the state after a step (a row of `edit_event`); 0 is the state
/// before the first.
namespace JournalPast {

/// What was done behind a step.
struct Later
{
    EditId edit = {};
    bool undone = false; ///< the edit was taken back; else it was made, or made again
};

/// All of it, newest first.
[[nodiscard]] Result<QList<Later>> laterThan(Connection &connection, qint64 event);
/// The step before an edit was made; NotFound if there is no such edit.
[[nodiscard]] Result<qint64> before(Connection &connection, EditId edit);
/// Edits of these kinds, and those that touched so many passages or more, with the step that made each; newest first.
[[nodiscard]] Result<QList<std::pair<EditId, qint64>>> editsLike(
    Connection &connection, const QStringList &kinds, qint64 manyPassages);
/// Who took each edit back last; edits that nobody in particular took back, or nobody at all, have no entry.
[[nodiscard]] Result<QHash<EditId, QString>> undoers(Connection &connection);
/// When a step was; invalid for 0.
[[nodiscard]] Result<QDateTime> timeOf(Connection &connection, qint64 event);

/// The rows that are different now, each once, in no order: `before` as it was at that step, `after` as it is. Takes
/// memory for every row that was touched since. Cancelled if `progress` says no, which hears of edits.
[[nodiscard]] Result<QList<TouchedRow>> differentSince(
    Connection &connection, qint64 event, const Progress &progress = {});

} // namespace JournalPast

} // namespace Kodeks
