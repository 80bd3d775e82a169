// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/consultation/floworder.h"

namespace Kodeks {

class Project;

/// The order that the flow diagram is kept in (Edits::setFlowOrder); empty: in none. Reads the file beside the project.
[[nodiscard]] Result<FlowOrder> keptFlowOrder(const Project &project);

} // namespace Kodeks
