// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/windowparts.h"

class QMainWindow;

namespace Kodeks {

class ActionRegistry;
class Decisions;
class Preferences;

/// Makes the widgets of the window and puts them in their places: messages over all of it; welcome page, or letters and
/// outline, the letter, inspector and codebook, and the tabs below.
[[nodiscard]] WindowParts buildWindow(QMainWindow *window, const ActionRegistry &actions, Decisions &decisions);

/// Sizes of the columns and what is hidden, remembered from sitting to sitting.
void saveLayout(const WindowParts &parts, Preferences &preferences);
void restoreLayout(const WindowParts &parts, const Preferences &preferences);

} // namespace Kodeks
