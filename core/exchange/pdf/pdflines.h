// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdfpage.h"

#include <QStringList>

namespace Kodeks {

/// A page's lines, in the order in which the words come; an empty line where a paragraph clearly ends.
[[nodiscard]] QStringList pdfLines(const QList<PdfWord> &words);

} // namespace Kodeks
