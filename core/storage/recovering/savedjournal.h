// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/storage/images/table.h"

#include <QMap>
#include <QSet>

namespace Kodeks {

class Connection;

/// What the journal of a file that was damaged still proves.
struct SavedJournal
{
    bool isWhole = false;      ///< every step is there and fits the chain
    QList<EditId> damaged = {}; ///< edits that cannot be read, in order
};

/// Reads all of it. Changes nothing.
[[nodiscard]] Result<SavedJournal> readSavedJournal(Connection &connection);

enum class PutBack { AllButPassages, Passages };
/// Puts rows back as the journal had them last: those that are gone, and, where the journal is whole, those that are
/// otherwise; not passages of these letters, whose texts are not what they were. How many of each table. Inside a
/// transaction with references off.
[[nodiscard]] Result<QMap<Table, qsizetype>> putBackFromJournal(
    Connection &connection, const SavedJournal &journal, PutBack which, const QSet<qint64> &lettersWithoutText);

/// Takes out the edits that cannot be read, and chains what is left anew: `check` tells where the chain begins. Returns
/// how many edits went. Inside a transaction with references off.
[[nodiscard]] Result<qsizetype> cutJournal(Connection &connection, const SavedJournal &journal);

} // namespace Kodeks
