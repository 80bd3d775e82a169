// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Kodeks {

/// The file names of the five sample letters, without ".txt".
[[nodiscard]] QStringList sampleLetters();

/// The normalised text of a sample letter.
[[nodiscard]] QString sampleText(const QString &name);

/// Compares `actual` with a golden file of the checkout (path from tests/data) and returns what differs first, empty if
/// nothing does. With KODEKS_REFRESH_GOLDEN=1 in the environment it writes the file instead.
[[nodiscard]] QString differenceFromGolden(const QString &path, const QString &actual);

} // namespace Kodeks
