// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// The path of another of Kodeks' programs: beside this one, as they are built, or in ../libexec/kodeks, as they are
/// installed; empty if it is in neither. Needs a QCoreApplication.
[[nodiscard]] QString ownProgram(const QString &name);

} // namespace Kodeks
