// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scans/scanpages.h"

namespace Kodeks {

/// Answers a request in this process, by Leptonica, Poppler and Tesseract, and is at the mercy of the file: see
/// recogniserApart().
[[nodiscard]] ScanAnswer answerHere(const QByteArray &file, const ScanRequest &request);

} // namespace Kodeks
