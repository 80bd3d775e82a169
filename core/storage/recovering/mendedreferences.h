// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace Kodeks {

class Connection;

/// What was done about rows that name rows which are lost.
struct MendedReferences
{
    QMap<QString, QStringList> made = {};    ///< by table: the names that rows got which stand for lost ones
    QMap<QString, qsizetype> removed = {};   ///< by table: rows that say nothing without the lost one
};

/// Makes rows for lost letters, coders and codes that others name, so that what was coded stays, each with a name that
/// tells so; takes out what else names lost rows, or the name where it may be left out. A lost text is no row of these
/// (mendTexts). Inside a transaction with references off.
[[nodiscard]] Result<MendedReferences> mendReferences(Connection &connection);

} // namespace Kodeks
