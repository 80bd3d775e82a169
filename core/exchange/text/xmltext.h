// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// The text with only characters that XML and HTML have a place for: a control character becomes the picture of it (␛),
/// half a surrogate pair and U+FFFE and U+FFFF the replacement character. Tabs and line breaks stay.
[[nodiscard]] QString xmlText(QString text);

} // namespace Kodeks
