// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/rowstore.h"

namespace Kodeks {

class Workspace;

/// Passages that an edit has changed so that a coder now has one twice (core/model/samepassage.h) become one. The one
/// that was changed stays, since its change is what other copies of the project are to learn; of several that were
/// changed, the first. `touched` is what the edit has touched, but for passages it has put in if one likes.
[[nodiscard]] Result<> joinCoinciding(Workspace &workspace, const QList<RowStore::Touched> &touched);

} // namespace Kodeks
