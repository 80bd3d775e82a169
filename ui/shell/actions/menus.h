// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QMenuBar;
class QToolBar;
class QToolButton;

namespace Kodeks {

class ActionRegistry;

/// The names of the menus alone, where they will stand.
void nameMenus(QMenuBar *bar);

/// Puts every action into its menu, a line between groups. Returns the menu of recent projects, which is filled by
/// others.
QMenu *fillMenuBar(QMenuBar *bar, const ActionRegistry &actions);

/// The few actions at hand above the letter, and who is coding.
void fillToolBar(QToolBar *bar, const ActionRegistry &actions, QToolButton *coder);

} // namespace Kodeks
