// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/settling/statements.h"
#include "core/project/settling/worklist.h"

namespace Kodeks {

/// What is known of one letter's differences before they are listed.
struct LetterWork
{
    LetterId letter;
    QList<Passage> a;
    QList<Passage> b;
    QHash<QUuid, Passage> consensus; ///< its passages in the letter
    QList<Settlement> settlements; ///< a and b the same way round
};

/// Adds a letter to a worklist: its pairs with what was decided about them, and its counts.
void addLetter(const LetterWork &work, const Codebook &codebook, const Statements &statements, Worklist &list);

} // namespace Kodeks
