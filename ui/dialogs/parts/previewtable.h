// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/models/agreement/figuretable.h"

class QTableView;

namespace Kodeks {

inline constexpr qsizetype previewRows = 20;

/// The first rows of a CSV file as a table to look at; `fileName` is for sentences only. Cells are put on one line and
/// cut after a few hundred characters.
[[nodiscard]] Result<FigureTable> previewTable(const QByteArray &csv, const QString &fileName = {});

/// Shows such a table: `model` must outlive it.
[[nodiscard]] QTableView *makePreview(FigureTableModel *model);

} // namespace Kodeks
