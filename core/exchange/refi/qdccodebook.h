// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"

#include <QStringList>

namespace Kodeks {

/// A codebook read from a file, and translated sentences on what the file has that Kodeks has no place for.
struct ReadCodebook
{
    Codebook codebook;
    QStringList remarks;
};

/// Reads a REFI-QDA codebook (QDC) of any program: see kodeksCodebook(). Error: Invalid, one sentence; TooLarge beyond
/// 64 MiB.
[[nodiscard]] Result<ReadCodebook> readCodebookQdc(const QByteArray &bytes, const QString &fileName);

/// What readCodebookQdc() reads back to the same codebook, ids excepted, and other programs as a code tree. UTF-8,
/// valid against the standard's schema.
[[nodiscard]] QByteArray writeCodebookQdc(const Codebook &codebook);

} // namespace Kodeks
