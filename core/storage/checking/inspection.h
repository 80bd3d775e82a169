// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/storage/journalchain.h"

#include <QStringList>

namespace Kodeks {

class Connection;

/// What SQLite and the project's own rules say of a file.
struct Inspection
{
    qsizetype letters = 0;
    qsizetype passages = 0;
    qsizetype edits = 0;
    std::optional<JournalChain::State> chain; ///< of the journal; nothing for an older project
    QStringList problems;
};

/// What somebody else finds wrong with a content and its text: a whole sentence, or nothing.
using TextCheck = std::function<Result<QString>(Connection &connection, qint64 content, const QString &text)>;

/// Reads the whole file. Fails only where it cannot go on; what is wrong is a problem. `progress` hears of letters.
[[nodiscard]] Result<Inspection> inspect(
    Connection &connection, const Progress &progress, const TextCheck &further = {});

} // namespace Kodeks
