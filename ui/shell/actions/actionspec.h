// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace Kodeks {

/// What must be there for an action to make sense.
enum class Need : quint32 {
    Project = 0x01,
    Write = 0x02,      ///< a project that can be changed
    Unlocked = 0x100,  ///< letters and a codebook that are not locked for a round of coding
    Letters = 0x04,    ///< at least one letter
    Letter = 0x08,     ///< an open letter
    Passage = 0x10,    ///< a current passage that the coder may change
    Undo = 0x20,
    Redo = 0x40,
    TwoCoders = 0x80,
    Comparing = 0x200, ///< two coders are compared in the letter
    Difference = 0x400, ///< a current difference between them
    BothCoded = 0x1000, ///< both coders have a passage there
    Settled = 0x2000,   ///< somebody has decided about it
    Coder = 0x4000,     ///< somebody is coding
    LeftOver = 0x8000,  ///< what was decided about passages that are gone
    OneLetter = 0x10000, ///< coders are not compared, so there is room for another letter
    Split = 0x20000,     ///< another letter is shown beside
    Adoptable = 0x800,  ///< what both agree on and their consensus does not have yet
    Hits = 0x100000,    ///< hits of a search of all letters
    Round = 0x200000,   ///< the coder's round, or training, is under way
    Training = 0x400000, ///< the coder is in a training
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

/// One thing the user can do: all that menus, the command palette and the shortcut list know of it.
struct ActionSpec
{
    enum class Menu { Project, Edit, Coding, Codebook, View, Go, Search, Analyse, Agreement, Compare, Help };
    /// Where its shortcut works: a letter's plain keys must not get in the way of typing elsewhere; those of comparing
    /// work in the letter and in the list of differences, those of hits in their list.
    enum class Scope { Window, Letter, Compare, Hits };

    QString id; ///< "coding.split"; never translated, kept in settings
    QString text;
    QKeySequence shortcut = {};
    Needs needs = {};
    Scope scope = Scope::Window;
    QString icon = {};
    bool checkable = false;
    Menu menu = Menu::Project;
    int group = 0; ///< a new number within a menu begins after a line
    QString submenu = {}; ///< in which it stands within the menu; empty: in the menu itself
};

/// All actions in the order of the menus, in the language of the moment.
[[nodiscard]] QList<ActionSpec> actionSpecs();

/// Whether there is a place where keys of both work.
[[nodiscard]] bool scopesMeet(ActionSpec::Scope one, ActionSpec::Scope other);

/// "&Project" and so on.
[[nodiscard]] QString menuTitle(ActionSpec::Menu menu);

} // namespace Kodeks
