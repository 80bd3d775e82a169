// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/consultation/floworder.h"

namespace Kodeks {

class Connection;

/// Keeps the order of the flow diagram's actors as a detail of the project (table property): “flow-order”, a JSON array
/// of two arrays, from and to, with the uuids of actors, “unchanged” and “cooperation”.
namespace FlowOrderStore {

/// Actors that are not there are left out; empty where no order is kept.
[[nodiscard]] Result<FlowOrder> read(Connection &connection, const Codebook &codebook);

[[nodiscard]] QString name();
/// Empty for an empty order.
[[nodiscard]] QString value(const FlowOrder &order, const Codebook &codebook);

} // namespace FlowOrderStore

} // namespace Kodeks
