// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// Says what is wrong with words that neither are a command of `commands` nor open the window, and what was meant;
/// returns the exit code: WrongUsage, or Failed for a project that is not there.
[[nodiscard]] int refuseWords(const QStringList &words, const QStringList &commands);

/// Says that the window cannot be opened, for want of a display; returns Failed.
[[nodiscard]] int refuseWindow();

} // namespace Kodeks
