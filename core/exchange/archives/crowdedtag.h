// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Kodeks {

/// As many attributes as an honest tag may have; one with more is refused before a parser sees it.
inline constexpr int mostAttributes = 256;

enum class Markup { Xml, Html };

/// Whether a tag (of UTF-8) has more. Comments, CDATA and, in HTML, scripts are no tags.
[[nodiscard]] bool hasCrowdedTag(QByteArrayView markup, Markup kind);

} // namespace Kodeks
