// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/passage.h"
#include "core/model/rounds/sight.h"

#include <functional>
#include <utility>

namespace Kodeks {

class Connection;

/// Reads the passages of a project with their quotes, some at a time.
namespace PassageWalks {

/// Those of a letter, by id.
[[nodiscard]] Result<QList<std::pair<Passage, QString>>> inLetter(Connection &connection, LetterId letter);
/// All of a coder, by id.
[[nodiscard]] Result<QList<std::pair<Passage, QString>>> ofCoder(Connection &connection, CoderId coder);
/// At most `most` with a larger id than `id`, by id.
[[nodiscard]] Result<QList<std::pair<Passage, QString>>> after(Connection &connection, PassageId id, qsizetype most);
/// Those with some ids, in the order of these; NotFound where one is not there.
[[nodiscard]] Result<QList<std::pair<Passage, QString>>> withIds(Connection &connection, const QList<PassageId> &ids);
/// All that are marked as good quotes, by id.
[[nodiscard]] Result<QList<std::pair<Passage, QString>>> goodQuotes(Connection &connection);
/// Visits those that are seen, by id, without quote, memo, certainty, mark and times, the arguments in the order of
/// their ids: what comparing and counting need, several times faster than the whole rows.
[[nodiscard]] Result<> eachBare(
    Connection &connection, const Sight &sight, const std::function<void(Passage &&)> &visit);
/// Visits the uuids in the order of their words. One that is not written as uuidWord() has it is visited as a null one.
[[nodiscard]] Result<> eachUuid(Connection &connection, const std::function<Result<>(const QUuid &)> &visit);

} // namespace PassageWalks

} // namespace Kodeks
