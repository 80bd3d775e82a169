// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Kodeks {

/// A short id for a new code, made of its prefix and words ("T", "Brukerstyrt assistanse" gives "T.BRUKERSTYRT-ASSISTANSE"),
/// unlike any of `taken`: files need every code to have one.
[[nodiscard]] QString freshId(const QString &prefix, const QStringList &words, const QStringList &taken);

} // namespace Kodeks
