// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"

namespace Kodeks {

/// The text layer of a PDF document, as one reads it (pdfText()): lines are joined to paragraphs where layout has
/// certainly broken them, each page but the first begins with a form feed (U+000C), so that a position's page is known,
/// page numbers, headers and footers are left out, notes stand last. DocumentText::whole has them in. Remarks tell what
/// was left out, pages without text and words that may be divided wrongly. Refused: scans, forms of XFA and portfolios
/// whose pages only ask for another program.
[[nodiscard]] Result<DocumentText> readPdf(const QByteArray &bytes, const QString &file);

} // namespace Kodeks
