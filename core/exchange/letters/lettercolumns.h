// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"

namespace Kodeks {

/// The columns with the roles that their titles suggest, English or Norwegian. What Kodeks' own letters.csv says of the
/// text and the passages is Ignored, and so is a column without a title.
[[nodiscard]] QList<LetterTable::Column> guessedColumns(const QStringList &titles);

/// The title under which an attribute leaves Kodeks: its name, or "NAME (attribute)" where guessedColumns() would take
/// the name for something else or a column is called so (whatever the case) already; guessedColumns() takes such a
/// title back as it was.
[[nodiscard]] QString attributeTitle(const QString &name, const QStringList &columns = {});

} // namespace Kodeks
