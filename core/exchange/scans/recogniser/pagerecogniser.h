// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scans/scanpages.h"

namespace Kodeks {

/// Answers a request in this process, by Leptonica, Poppler and Tesseract. A hostile file may keep the process busy,
/// exhaust its memory or end it: see recogniserApart().
[[nodiscard]] ScanAnswer answerHere(const QByteArray &file, const ScanRequest &request);

} // namespace Kodeks
