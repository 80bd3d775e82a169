// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <functional>

namespace Kodeks {

/// Things put beside those that they are like.
struct Clustering
{
    QList<qsizetype> order;  ///< every thing once, like ones beside each other
    QList<qsizetype> groups; ///< which group the things of `order` are in, from 0, rising along it
};

/// Hierarchical clustering by the mean distance of all pairs (UPGMA: R. R. Sokal and C. D. Michener, A statistical
/// method for evaluating systematic relationships, 1958), found by chains of nearest neighbours (F. Murtagh, 1983).
/// Each two branches that join are turned so that their nearest ends meet (G. Gruvaeus and H. Wainer, 1972). Groups are
/// what is joined below a distance of `cut`. `distance` is symmetric and not below zero. The same for the same
/// distances: of two that are equally far the earlier one is taken. Memory and time grow with the square of `count`.
[[nodiscard]] Clustering clustered(
    qsizetype count, const std::function<double(qsizetype, qsizetype)> &distance, double cut);

} // namespace Kodeks
