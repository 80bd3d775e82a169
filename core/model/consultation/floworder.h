// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Kodeks {

/// The order in which a flow diagram has its actors, at both sides from above.
struct FlowOrder
{
    /// Beside the ids of actors: what does not move.
    static constexpr qint64 unchanged = -1;
    static constexpr qint64 cooperation = -2;

    QList<qint64> from;
    QList<qint64> to;

    [[nodiscard]] bool isEmpty() const { return from.isEmpty() && to.isEmpty(); }
    friend bool operator==(const FlowOrder &, const FlowOrder &) = default;
};

} // namespace Kodeks
