// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Kodeks {

/// Names as somebody wrote them into one word: either each for itself, or with commas between, so that one that has a
/// comma of its own stands there in pieces.
struct NameWords
{
    QStringList pieces;
    bool exact = false; ///< each piece is a name

    [[nodiscard]] bool isEmpty() const { return pieces.isEmpty(); }

    /// The names, pieces being put together again wherever that makes one of the known names. Pieces that belong to
    /// none are names of their own. Invalid, with a sentence, where they can be read in two ways.
    [[nodiscard]] Result<QStringList> among(const QStringList &known) const;
};

} // namespace Kodeks
