// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace Kodeks {

/// The rows of a table, each cell by its column; the program ends if it cannot be read.
using CsvRows = QList<QHash<QString, QString>>;
[[nodiscard]] CsvRows csvRows(const QByteArray &csv);

} // namespace Kodeks
