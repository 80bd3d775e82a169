// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QIODevice;

namespace Kodeks {

/// Whether an XLSX file holds its sheets whole: each with so many rows, and its end. The library that writes them does
/// not notice when its temporary files no longer fit on the disk. Closes the device.
[[nodiscard]] bool hasWholeSheets(QIODevice &xlsx, const QList<qsizetype> &rows);

} // namespace Kodeks
