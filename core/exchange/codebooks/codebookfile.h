// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/qdccodebook.h"

namespace Kodeks {

inline constexpr qint64 largestCodebook = qint64(64) * 1024 * 1024; ///< bytes

/// Whether a file's ending (.json, .csv, .qdc) is one that codebooks are read from and written as.
[[nodiscard]] bool isCodebookFile(const QString &fileName);

/// Reads a codebook in the form that the file's ending says, or of a workbook (XLSX, ODS) the sheet called Codebook or
/// Kodebok, else the first, with the columns of readCodebookCsv().
[[nodiscard]] Result<ReadCodebook> readCodebookFile(const QByteArray &bytes, const QString &fileName);

/// The codebook in the form that the ending says.
[[nodiscard]] QByteArray codebookFile(const Codebook &codebook, const QString &fileName);

} // namespace Kodeks
