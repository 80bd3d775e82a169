// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtTypes>

namespace Kodeks {

/// Where the same words stand on the pages of a document: pages from 0, places in points from one edge.
class PagePlaces
{
public:
    void add(qsizetype page, double place) { m_found.append({place, page}); }

    /// Tells of each place whether its words are on several pages no further than `samePlace` from it, and on at least
    /// every second one of all pages from the first of these to the last. Takes n log n for n places.
    void compare(double samePlace);

    /// What was told of a place that was added.
    [[nodiscard]] bool repeats(double place) const;

private:
    struct Found
    {
        double place = 0;
        qsizetype page = 0;
        bool repeats = false;
    };

    QList<Found> m_found; ///< by place, once they are compared
};

} // namespace Kodeks
