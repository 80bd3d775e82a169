// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace Kodeks {

/// The sheet that readSheet() reads of a workbook as CSV (RFC 4180), each row in its line. Errors as of readSheet().
[[nodiscard]] Result<QByteArray> sheetAsCsv(
    const QByteArray &workbook, const QString &fileName, const QStringList &names);

} // namespace Kodeks
