// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Kodeks {

/// The sheet of passages (called Passages or Utdrag, else the first) of a workbook as the CSV that readPassageCsv()
/// takes, each row in its line. Errors as of readSheet().
[[nodiscard]] Result<QByteArray> passageSheetAsCsv(const QByteArray &workbook, const QString &fileName);

} // namespace Kodeks
