// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions/actionspec.h"

namespace Kodeks {

/// Gives a run of actions their menu and the number of their group, and the submenu that they are, if they are one.
[[nodiscard]] QList<ActionSpec> group(
    ActionSpec::Menu menu, int number, QList<ActionSpec> specs, const QString &submenu = {});

[[nodiscard]] QList<ActionSpec> codebookSpecs();
/// Copies, backups and earlier states of the project.
[[nodiscard]] QList<ActionSpec> copySpecs();
/// Coding again, and trainings.
[[nodiscard]] QList<ActionSpec> roundSpecs();
/// The menu of searching all letters.
[[nodiscard]] QList<ActionSpec> searchSpecs();
/// The menu of what is concluded.
[[nodiscard]] QList<ActionSpec> concludeSpecs();
/// The menus of agreement and of comparing.
[[nodiscard]] QList<ActionSpec> compareSpecs();

} // namespace Kodeks
