// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

namespace Kodeks {

class Connection;

/// What a project's file holds that whoever gets it can read, and that no list of letters and passages shows.
struct KeptThings
{
    qint64 removedTexts = 0;    ///< texts that no letter has any more: undo could bring them back
    qint64 files = 0;           ///< the files that letters came from, as they were
    qint64 fileBytes = 0;
    qint64 memos = 0;           ///< of passages, letters, codes and the project
    qint64 folders = 0;         ///< names of folders that letters came from
    QStringList formerNames = {}; ///< of people in the journal who are no coders (any more), in order
    QDateTime first = {};       ///< step of the journal; invalid: there is none
    QDateTime last = {};
};

[[nodiscard]] Result<KeptThings> keptThings(Connection &connection);

} // namespace Kodeks
