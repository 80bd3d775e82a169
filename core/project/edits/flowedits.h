// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/consultation/floworder.h"
#include "core/project/edit.h"

namespace Kodeks::Edits {

/// Keeps the order of the flow diagram's actors; an empty one is as if none had been kept.
[[nodiscard]] Edit setFlowOrder(const FlowOrder &order);

} // namespace Kodeks::Edits
