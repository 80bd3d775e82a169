// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// What stands in a sentence for a text that may be long: on one line, its first 60 UTF-16 units and an ellipsis, no
/// sign cut in two.
[[nodiscard]] QString shortQuote(const QString &text);

} // namespace Kodeks
