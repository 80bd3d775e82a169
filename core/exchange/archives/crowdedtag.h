// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Kodeks {

/// More attributes than any honest tag has. Parsers of XML and HTML compare each attribute of a tag with all others of
/// it, so a tag of a few megabytes can keep them busy for hours, and they cannot be interrupted within it.
inline constexpr int mostAttributes = 256;

enum class Markup { Xml, Html };

/// Whether a tag (of UTF-8) has more. Comments, CDATA and, in HTML, scripts are no tags.
[[nodiscard]] bool hasCrowdedTag(QByteArrayView markup, Markup kind);

} // namespace Kodeks
