// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/summary/summarydocument.h"

class QIODevice;

namespace Kodeks {

/// Writes a summary as an OpenDocument text: real headings, tables with rows of heads, its language and title set, each
/// field under a heading with a bookmark (fieldPlace()). To a device in which one can go back. Errors: those of
/// ZipWriter.
[[nodiscard]] Result<> writeSummaryOdt(QIODevice &device, const SummaryDocument &document);

} // namespace Kodeks
