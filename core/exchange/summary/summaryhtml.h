// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/summary/summarydocument.h"

namespace Kodeks {

/// A summary as one page in HTML, self-contained and escaped: real headings, tables with captions and heads, its
/// language. It keeps to what a rich-text document shows as well as a browser does.
[[nodiscard]] QString summaryHtml(const SummaryDocument &document);

} // namespace Kodeks
