// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace Kodeks {

/// One statement of one coder on one range of one letter.
struct Passage
{
    PassageId id;
    QUuid uuid;
    LetterId letter;
    CoderId coder;
    TextRange range;
    TaskId task;                 ///< invalid: not given (yet)
    DirectionId direction;       ///< invalid: not given (yet)
    QList<ArgumentId> arguments; ///< in the order given, none twice
    int certainty = 0;           ///< 1 (unsure) to 3 (sure); 0: not stated
    QString memo;                ///< Markdown
    bool goodQuote = false;      ///< says it so well that it is worth quoting
    QDateTime created;           ///< UTC
    QDateTime modified;          ///< UTC

    friend bool operator==(const Passage &, const Passage &) = default;
};

} // namespace Kodeks
