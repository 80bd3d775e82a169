// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QUuid>

namespace Kodeks {

/// Which entries of the journal are asked for; what is left empty asks for nothing.
struct JournalScope
{
    QUuid coder = {};           ///< who made the edit
    LetterId letter = {};       ///< in which something was changed
    TaskId task = {};           ///< which came, went or changed, or which a passage has or had
    DirectionId direction = {}; ///< the same
    ArgumentId argument = {};   ///< the same
    QDateTime since = {};       ///< when the edit was made first
    EditId after = {};          ///< entries that came after this one

    friend bool operator==(const JournalScope &, const JournalScope &) = default;
};

} // namespace Kodeks
