// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QXmlStreamAttributes>

namespace Kodeks {

/// Attributes of WordprocessingML (ECMA-376 part 1, 17.17 and 22.9).

/// A switch: "0", "false" and "off" are off, nothing is `otherwise`, all else is on.
[[nodiscard]] bool isOnValue(QStringView value, bool otherwise = true);
/// The same for an element's val.
[[nodiscard]] bool isOn(const QXmlStreamAttributes &attributes);
/// A number from -1 to a million; -1 where there is none.
[[nodiscard]] int wordNumber(const QXmlStreamAttributes &attributes, QStringView name = u"val");
/// The font that rFonts names for Western text.
[[nodiscard]] QString wordFont(const QXmlStreamAttributes &attributes);
/// As DocxStyle::heading, of an outlineLvl.
[[nodiscard]] int headingOfOutline(int outline);

/// Whether an element says that what it stands in was deleted.
[[nodiscard]] bool isDeletion(QStringView element);

} // namespace Kodeks
