// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"

namespace Kodeks {

/// Where a passage stands.
struct PassagePlace
{
    PassageId id;
    LetterId letter;
    CoderId coder;
    TextRange range;

    friend bool operator==(const PassagePlace &, const PassagePlace &) = default;
};

} // namespace Kodeks
