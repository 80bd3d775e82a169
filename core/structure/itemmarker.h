// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Kodeks {

/// What a list item or a numbered line begins with.
struct ItemMarker
{
    enum class Kind { None, Bullet, Number };

    Kind kind = Kind::None;
    QStringView text; ///< as written: "-", "•", "1.", "2)", "(3)", "a)", "1.2"

    [[nodiscard]] bool isNull() const { return kind == Kind::None; }
};

/// The marker at the start of a line that has no white space before it. A number needs a dot or a parenthesis and
/// white space after it; dates ("14.2.2024"), amounts ("17.5 millioner"), ordinals ("1. mai") and initials are no
/// markers.
[[nodiscard]] ItemMarker itemMarker(QStringView line);

} // namespace Kodeks
