// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettersource.h"

#include <QJsonObject>

namespace Kodeks {

class Snapshot;

/// The details of an edit of some kind with the names, as they are now, of what its title names: so that the journal
/// can be read when that is gone.
[[nodiscard]] QJsonObject withNames(const QString &kind, QJsonObject details, const Snapshot &snapshot);

/// The same with letters that are still there called otherwise.
[[nodiscard]] QJsonObject withLettersCalled(
    const QString &kind, QJsonObject details, const Snapshot &snapshot, LetterCalling calling);

} // namespace Kodeks
