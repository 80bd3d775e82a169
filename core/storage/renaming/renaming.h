// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/model/pseudonyms/pseudonyms.h"
#include "core/storage/connection.h"

namespace Kodeks {

/// Puts pseudonyms for names in a copy of a project that is exported and thrown away: in the letters' texts, with
/// all places in them, in quotes, facts, memos, codes, names of letters, coders and questions, and what the project
/// keeps of itself. The bytes that texts came from, what is known of scans, and the journal are taken out, since
/// names would stay in them. Where two letters have the same text then, they share it; a name that is taken already
/// gets a number. Cancelled if `progress` says no. Gives the names of letters that say nothing of their sender and are
/// called as before.
[[nodiscard]] Result<QStringList> putPseudonyms(
    Connection &copy, const Pseudonyms &names, const Progress &progress = {});

} // namespace Kodeks
