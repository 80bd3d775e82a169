// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QColor>
#include <QString>

namespace Kodeks {

/// How one passage is shown in the letter.
struct PassageMark
{
    PassageId id;
    TextRange range;
    QColor color; ///< the hue of its task's group; tint, underline and label colour are made from it for light and dark
    QString label; ///< "Sykehjem · etat → bydel"
    QString sublabel; ///< "A · Helhet, Effektivitet"; may be empty
    bool mine = true; ///< false for another coder's: shown fainter, its bracket dashed

    /// In a view with two margins: whose passage it is. Below: neither's; a line under the text and no bracket.
    enum class Side { Right, Left, Below };
    /// Quiet: nothing to do about it. Marked: its second line is what counts. Absent: nothing is there, and is said to
    /// be.
    enum class Tone { Plain, Quiet, Marked, Absent };
    Side side = Side::Right;
    Tone tone = Tone::Plain;

    friend bool operator==(const PassageMark &, const PassageMark &) = default;
};

} // namespace Kodeks
