// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/rowstore.h"

#include <QString>

namespace Kodeks {

class Workspace;

/// Notes, for every field of a record that an edit has changed, when that was: always later than the change before it,
/// whatever the clocks say. A record that the edit has made has nothing to note; one it has removed loses its notes.
/// `touched` is what the edit has touched.
[[nodiscard]] Result<> noteRevisions(Workspace &workspace, const QList<RowStore::Touched> &touched);

/// The field that a column belongs to, by which copies are compared; empty if it is none (a uuid, a letter's text).
[[nodiscard]] QString fieldOfColumn(Table table, const QString &column);

} // namespace Kodeks
