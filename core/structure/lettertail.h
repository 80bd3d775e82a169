// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/factcollector.h"

#include <QHash>

namespace Kodeks {

/// Closings and what follows them.
struct LetterTail
{
    QHash<qsizetype, Section::Kind>
        kinds; ///< closing, signature and administrative lines, by place in the list of blocks
    QList<QStringView> signature; ///< the first signature's lines
};

/// Finds the closings from block `from` on and adds the signature and, next to it, the date.
[[nodiscard]] LetterTail readTail(const QList<Block> &blocks, qsizetype from, FactCollector &facts);

} // namespace Kodeks
