// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scans/scantext.h"

namespace Kodeks {

/// A text whose pages begin with form feeds, with recognised pages put in: what `text` has on each of `pages` (from 1)
/// gives way to what `scan` has there, unless that is nothing. `scan.recognition` follows. Notes that stand behind the
/// last page's end (a line of its own that is empty, then "[1] …") stay there.
[[nodiscard]] ScanText withPagesOf(const QString &text, const QList<int> &pages, const ScanText &scan);

} // namespace Kodeks
