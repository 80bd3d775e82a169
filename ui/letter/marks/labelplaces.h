// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/marks/marginlabel.h"

#include <QRect>

namespace Kodeks {

/// A label that is wanted for a bracket from `top` to `bottom`, in pixels.
struct WantedLabel
{
    LabelText text;
    int top = 0;
    int bottom = 0;
    int importance = 0;    ///< where not all find room, the least important goes first
    bool stressed = false; ///< said in full, in bold
    bool marked = false;   ///< what stands below the direction counts as much
};

struct PlacedLabel
{
    QRect rect; ///< empty without room
    QList<LabelLine> lines;
};

/// Places for labels in `room`, none over another, each at its bracket's middle or as near to it as that allows. What
/// else there is to say is added where it is in nobody's way; in a crowd each has but one line.
[[nodiscard]] QList<PlacedLabel> placedLabels(const QList<WantedLabel> &wanted, QRect room, const LabelWriter &writer);

} // namespace Kodeks
