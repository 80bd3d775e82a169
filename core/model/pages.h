// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"

namespace Kodeks {

/// The page a position (code points) is on, from 1: each page but the first begins with a form feed (U+000C). 0 where
/// the letter's pages are not known.
[[nodiscard]] qsizetype pageAt(const LetterText &text, qsizetype position);

} // namespace Kodeks
