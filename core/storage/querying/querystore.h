// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/rounds/sight.h"
#include "core/query/codedstatement.h"
#include "core/query/condition.h"
#include "core/query/line/savedquery.h"
#include "core/query/passageplace.h"
#include "core/storage/connection.h"

#include <optional>

namespace Kodeks {

/// Asks the file which passages fulfil a condition.
namespace QueryStore {

/// Those that fulfil it and are seen, in the file's order. What is Near is found out before: Condition::Kind::Near
/// fulfils nothing here.
[[nodiscard]] Result<QList<PassagePlace>> places(
    Connection &connection, const Condition &condition, const Sight &sight);

/// What those passages say, in the file's order, without a text or a quote.
[[nodiscard]] Result<CodedStatements> statements(
    Connection &connection, const Condition &condition, const Sight &sight, StatementParts parts);

/// The questions that letters ask, each once, in the file's order.
[[nodiscard]] Result<QList<std::pair<QuestionId, QString>>> questions(Connection &connection);

/// The queries that are kept, by name. Each is a detail of the project (table property) of the name savedName() and the
/// value savedValue(): a JSON array of expression and note; an empty value is one that was removed.
[[nodiscard]] Result<QList<SavedQuery>> saved(Connection &connection);
[[nodiscard]] QString savedName(const QString &name);
[[nodiscard]] QString savedValue(const SavedQuery &query);
/// "X" of savedName("X"); empty for another detail.
[[nodiscard]] QString nameOfSaved(const QString &property);

} // namespace QueryStore

} // namespace Kodeks
