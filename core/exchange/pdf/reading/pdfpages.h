// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdfreading.h"

namespace Kodeks {

/// Reads a document in this process, which is at its mercy: see pdfReadingApart().
[[nodiscard]] PdfReading pdfReading(const QByteArray &pdf);

} // namespace Kodeks
