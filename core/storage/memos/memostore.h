// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/query/memo.h"
#include "core/storage/images/table.h"

#include <QJsonObject>
#include <QList>

namespace Kodeks {

class Connection;

/// Reads memos of letters, of codes and of the project.
namespace MemoStore {

/// All: those of the project first, then of codes, then of letters, each as it came in.
[[nodiscard]] Result<QList<Memo>> all(Connection &connection);
[[nodiscard]] Result<QList<Memo>> of(Connection &connection, const MemoSubject &subject);
/// 0 if there is none.
[[nodiscard]] Result<qint64> row(Connection &connection, const MemoSubject &subject, CoderId coder);
[[nodiscard]] Result<QList<qint64>> rowsOf(Connection &connection, const MemoSubject &subject);
[[nodiscard]] Result<QList<qint64>> rowsOfCoder(Connection &connection, CoderId coder);

/// A memo as the columns of its row, and the other way.
[[nodiscard]] QJsonObject columns(const Memo &memo);
[[nodiscard]] Memo fromColumns(const QJsonObject &columns);

/// The table of what a memo is about; nothing for the project. And the kind of subject that a table has.
[[nodiscard]] std::optional<Table> tableOf(MemoSubject::Of of);
[[nodiscard]] MemoSubject subjectIn(Table table, qint64 row);

} // namespace MemoStore

} // namespace Kodeks
