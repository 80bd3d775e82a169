// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QString>

namespace Kodeks {

/// What an edit did: where, and from what to what, in the user's language.
struct EditAccount
{
    LetterId letter = {};        ///< in which it was; invalid: in none, or in several
    QString letterName = {};     ///< its file name now, or when it went
    qsizetype passages = 0;      ///< so many it touched
    qsizetype letters = 0;       ///< in so many letters
    PassageId passage = {};      ///< the one it touched (which need not be there any more); invalid: none, or several
    TextRange range = {};        ///< of that passage, as the edit left it or took it away
    QString quote = {};          ///< of that passage
    QString before = {};         ///< what was changed, as it was; empty: nothing was there
    QString after = {};          ///< as it became; empty: nothing is there
};

} // namespace Kodeks
