// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// The one of `known` that somebody who wrote `word` most likely meant: with few letters wrong, left out, put in or
/// changed about (one in three at most), or beginning with it. Case is ignored. Empty if none is near; of several as
/// near the first.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &known);

} // namespace Kodeks
