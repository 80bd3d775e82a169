// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"

namespace Kodeks {

/// The text layer of a PDF document. Its lines stay lines; an empty line stands where there is clearly more room
/// between two lines than between the page's others; each page but the first begins with a form feed (U+000C), so that
/// a position's page is known. Pages without text are named in the remarks; a document without any is said to be a
/// scan.
[[nodiscard]] Result<DocumentText> readPdf(const QByteArray &bytes, const QString &file);

} // namespace Kodeks
