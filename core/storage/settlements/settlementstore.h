// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/settlement.h"

#include <optional>

namespace Kodeks {

class Connection;

/// Reads settlements.
namespace SettlementStore {

[[nodiscard]] Result<QList<Settlement>> all(Connection &connection);
[[nodiscard]] Result<QList<Settlement>> ofConsensus(Connection &connection, CoderId consensus);
[[nodiscard]] Result<QList<Settlement>> ofLetter(Connection &connection, LetterId letter);
/// Those of a consensus that are about a passage.
[[nodiscard]] Result<QList<Settlement>> about(Connection &connection, CoderId consensus, const QUuid &passage);
/// Those in a letter that are about a passage, or that made it.
[[nodiscard]] Result<QList<Settlement>> naming(Connection &connection, LetterId letter, const QUuid &passage);
[[nodiscard]] Result<std::optional<Settlement>> one(Connection &connection, SettlementId id);
[[nodiscard]] Result<std::optional<Settlement>> withUuid(Connection &connection, const QUuid &uuid);
/// Those that a coder has part in, as one of the two or as their consensus.
[[nodiscard]] Result<QList<qint64>> rowsOfCoder(Connection &connection, CoderId coder);
[[nodiscard]] Result<QList<qint64>> rowsOfLetter(Connection &connection, LetterId letter);

} // namespace SettlementStore

} // namespace Kodeks
