// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/rounds/round.h"
#include "core/model/rounds/sight.h"

namespace Kodeks {

class Connection;

/// Rounds and trainings, kept as details of the project under "round/" and the uuid of the round's coder: a JSON object
/// with of (the person's uuid), number, begun, ended (empty: under way) and letters (uuids); of a training training as
/// well, with source (uuid), query, per_code, seed and places: [letter's uuid, start, end, [passages' uuids]].
namespace RoundStore {

[[nodiscard]] QString name(const QUuid &coder);
[[nodiscard]] QString value(const Round &round);
/// Nothing for what is no round.
[[nodiscard]] std::optional<Round> roundFrom(const QString &name, const QString &value);
[[nodiscard]] bool isRecord(const QString &name);

/// In the order in which they were begun.
[[nodiscard]] Result<QList<Round>> read(Connection &connection);

/// What a coder may see; nullopt: everything.
[[nodiscard]] Result<Sight> sight(Connection &connection, std::optional<CoderId> viewer);

} // namespace RoundStore

} // namespace Kodeks
