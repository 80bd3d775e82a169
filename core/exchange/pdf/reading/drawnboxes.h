// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>

class QPDFPageObjectHelper;

namespace Kodeks {

/// A small square or circle that a page draws, as forms have them that are no longer forms.
struct DrawnBox
{
    QRectF place; ///< in the page's own space, upwards
    bool marked = false; ///< a cross, a tick or something filled is drawn in it

    friend bool operator==(const DrawnBox &, const DrawnBox &) = default;
};

/// Those of a page, within bounds; not what stands side by side without a gap, as the cells for letters do.
[[nodiscard]] QList<DrawnBox> drawnBoxes(QPDFPageObjectHelper page);

} // namespace Kodeks
