// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <QList>

namespace Kodeks {

class Project;

/// A state of a project that one can go back to.
struct EarlierState
{
    qint64 event = 0;  ///< of the journal: the state after it; 0: before the first
    QDateTime at = {}; ///< UTC
    EditId before = {}; ///< the edit it was before; invalid: a backup
    QString title = {}; ///< of that edit
    QString file = {};  ///< of the backup, a path
};

/// Those worth a name, newest first: before each merge, import, change of the codebook as a whole and change of many
/// passages, and the backups (core/project/backups) that are earlier states of this very journal.
[[nodiscard]] Result<QList<EarlierState>> earlierStates(const QString &projectPath);

/// The state that a backup is. Invalid if it is no earlier state of this project: its journal ends otherwise.
[[nodiscard]] Result<EarlierState> stateOfBackup(const QString &projectPath, const QString &file);
/// The state before an edit.
[[nodiscard]] Result<EarlierState> stateBefore(const QString &projectPath, EditId edit);

/// How passages are different now.
struct ChangedPassages
{
    qsizetype added = 0;   ///< since then
    qsizetype removed = 0;
    qsizetype changed = 0;

    [[nodiscard]] qsizetype all() const { return added + removed + changed; }
    friend bool operator==(const ChangedPassages &, const ChangedPassages &) = default;
};

/// What is different in a letter, or of a coder.
struct StateDifference
{
    enum class Fate { There, Came, Went };

    qint64 id = 0; ///< LetterId, CoderId
    QString name = {};
    Fate fate = Fate::There;
    ChangedPassages passages = {};
    qsizetype others = 0; ///< facts, attributes, marks, memos, settlements

    friend bool operator==(const StateDifference &, const StateDifference &) = default;
};

struct StateDifferences
{
    QList<StateDifference> letters = {}; ///< by name, those that differ
    QList<StateDifference> coders = {};
    qsizetype codes = 0;    ///< tasks, actors, directions and arguments that differ
    qsizetype settings = 0; ///< of the project, queries and what is known of the consultation
    qsizetype steps = 0;    ///< of the journal since then

    [[nodiscard]] bool isEmpty() const { return letters.isEmpty() && coders.isEmpty() && codes == 0 && settings == 0; }
};

/// What is different now. Opens the project for itself, so it may run in any thread. Cancelled if `progress` says no.
[[nodiscard]] Result<StateDifferences> differencesSince(
    const QString &projectPath, qint64 event, const Progress &progress = {});

} // namespace Kodeks
