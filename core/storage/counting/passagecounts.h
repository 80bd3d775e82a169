// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/passagestore.h"
#include "core/storage/rowstore.h"

namespace Kodeks {

/// How many passages there are, as the file keeps it (`passage_count`, `code_count`), so that nobody need count them.
namespace PassageCounts {

[[nodiscard]] Result<PassageStore::Counts> all(Connection &connection);
/// Of coders and codes, with all letters as one.
[[nodiscard]] Result<PassageStore::Counts> withoutLetters(Connection &connection);
/// Keeps the counts in step with rows that an edit touched. In its transaction.
[[nodiscard]] Result<> follow(Connection &connection, const QList<RowStore::Touched> &touched);
/// Whether they are what counting gives.
[[nodiscard]] Result<bool> areRight(Connection &connection);

} // namespace PassageCounts

} // namespace Kodeks
