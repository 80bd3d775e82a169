// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/coder.h"

namespace Kodeks {

class Connection;

/// Reads the codebook, with the project's title, unit and rules; each list by position, then id,
/// the tasks as a tree: each followed by what stands below it.
[[nodiscard]] Result<Codebook> readCodebook(Connection &connection);
/// By id.
[[nodiscard]] Result<QList<Coder>> readCoders(Connection &connection);
/// A property's row id and value; 0 and empty if it is not there.
struct Property
{
    qint64 id = 0;
    QString value;
};
[[nodiscard]] Result<Property> readProperty(Connection &connection, const QString &name);

} // namespace Kodeks
