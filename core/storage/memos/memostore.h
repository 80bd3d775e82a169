// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/query/memo.h"

#include <QList>

namespace Kodeks {

class Connection;

/// Reads memos of letters and of the project. An invalid letter is the project.
namespace MemoStore {

/// All, those of the project first, then by letter and coder as they came in.
[[nodiscard]] Result<QList<Memo>> all(Connection &connection);
[[nodiscard]] Result<QList<Memo>> of(Connection &connection, LetterId letter);
/// 0 if there is none.
[[nodiscard]] Result<qint64> row(Connection &connection, LetterId letter, CoderId coder);
[[nodiscard]] Result<QList<qint64>> rowsOfLetter(Connection &connection, LetterId letter);
[[nodiscard]] Result<QList<qint64>> rowsOfCoder(Connection &connection, CoderId coder);

} // namespace MemoStore

} // namespace Kodeks
