// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/letterhead.h"
#include "core/structure/lettertail.h"

namespace Kodeks {

/// Adds the sender if the head has not named it (see letterstructure.h for the rules), then the recipient that stands
/// alone on the first line of a letter from somebody else.
void readParties(const QList<Block> &blocks, const LetterHead &head, const LetterTail &tail, FactCollector &facts);

} // namespace Kodeks
