// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"

#include <QStringList>

namespace Kodeks::Edits {

/// Says in the journal of a project that it was saved from a damaged file, and what is lost (sentences). The property
/// `recovered` tells up to which step of the journal (a row of `edit_event`) no state can be brought back; 0: all can.
[[nodiscard]] Edit noteRecovery(const QString &damagedName, qint64 unknownUpTo, const QStringList &lost);

} // namespace Kodeks::Edits
