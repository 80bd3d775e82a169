// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"
#include "core/query/coverage/owncues.h"

#include <QHash>
#include <QList>

namespace Kodeks {

/// What a project keeps of what is not coded.
struct CoverageNotes
{
    OwnCues cues;
    /// Sentences in which a coder has found nothing to code; in order, none overlapping another.
    QHash<std::pair<LetterId, CoderId>, QList<TextRange>> dismissed = {};
};

} // namespace Kodeks
