// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <algorithm>

namespace Kodeks {

/// A person who codes, or the consensus of two who do.
struct Coder
{
    CoderId id;
    QUuid uuid;
    QString name;
    QString color; ///< "#rrggbb"
    QList<QUuid> consensusOf
        = {}; ///< the two coders whose differences are settled in its passages, sorted; empty: a person

    /// It is no coder of its own and left out where coders are compared or counted, unless it is asked for.
    [[nodiscard]] bool isConsensus() const { return !consensusOf.isEmpty(); }

    friend bool operator==(const Coder &, const Coder &) = default;
};

/// People in the order they have, then what two of them have settled.
[[nodiscard]] inline QList<Coder> peopleFirst(QList<Coder> coders)
{
    std::ranges::stable_partition(coders, [](const Coder &coder) { return !coder.isConsensus(); });
    return coders;
}

} // namespace Kodeks
