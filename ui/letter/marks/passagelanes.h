// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <optional>

namespace Kodeks {

/// A bracket that wants a lane of the margin, [top, bottom) in pixels.
struct LaneWish
{
    int top = 0;
    int bottom = 0;
    int lane = -1; ///< where it stood last, -1 if it is new

    friend bool operator==(const LaneWish &, const LaneWish &) = default;
};

/// A lane from 0 for each wish, so that no two brackets in one lane share a pixel row. A bracket keeps the lane it had
/// unless an earlier one of those that also keep theirs stands there; the others take the lowest lane that is free.
[[nodiscard]] QList<int> assignLanes(const QList<LaneWish> &wishes);

/// A label that wants to stand at `top`, in pixels.
struct LabelWish
{
    int top = 0;
    int height = 0;
    int importance = 0; ///< where not all find room, the least important goes first, and of equals the later one

    friend bool operator==(const LabelWish &, const LabelWish &) = default;
};

/// The tops of labels between `from` and `to` without two of them overlapping, in the order of their wishes and as
/// near to them as that allows (least squares). No value for a label without room.
[[nodiscard]] QList<std::optional<int>> placeLabels(const QList<LabelWish> &wishes, int from, int to);

} // namespace Kodeks
