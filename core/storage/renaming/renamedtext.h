// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/model/pseudonyms/pseudonyms.h"
#include "core/storage/connection.h"

namespace Kodeks {

/// The part of putPseudonyms() that changes the letters' texts and every place in them: of sections, facts, passages
/// (whose quotes follow the text) and of decisions. Within a transaction; throws SQLite::Exception.
[[nodiscard]] Result<> renameTexts(Connection &copy, const Pseudonyms &names, const Progress &progress);

} // namespace Kodeks
