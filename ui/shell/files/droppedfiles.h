// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"

namespace Kodeks {

/// Files to be imported, by what they are.
struct DroppedFiles
{
    QStringList projects; ///< REFI-QDA projects
    QStringList letters;  ///< letters, folders and all else
    QList<LetterTable> tables;
};

/// Whether any of them must be read to know what it is.
[[nodiscard]] bool hasTables(const QStringList &paths);

/// Workbooks are tables of letters; so are CSV files that describe letters (describesLetters()). Reads tables, and
/// fails with the first workbook that cannot be read.
[[nodiscard]] Result<DroppedFiles> sortFiles(const QStringList &paths);

} // namespace Kodeks
