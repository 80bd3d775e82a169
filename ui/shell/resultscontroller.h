// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/windowparts.h"

#include <QObject>

namespace Kodeks {

class ActionRegistry;
class CodingController;
class LetterController;
class Session;

/// Connects the tabs below the letter with it: jumps, and the actions that open them.
class ResultsController : public QObject
{
    Q_OBJECT

public:
    ResultsController(const WindowParts &parts, Session &session, ActionRegistry &actions, LetterController &letters,
        CodingController &coding);

private:
    void connectJumps();
    void connectActions(ActionRegistry &actions);
    /// Brings a tab to the front, and the tabs into view; the focus goes into it.
    void show(QWidget *tab);
    /// Gives the tabs up to half of the height, where a table must be read whole.
    void makeRoom();
    /// Gives the tabs most of the height, the letter staying in view; or what they had before.
    void enlarge(bool large);
    void searchAll();

    WindowParts m_parts;
    LetterController &m_letters;
    CodingController &m_coding;
    int m_usualHeight = 0; ///< of the tabs, before they were enlarged
};

} // namespace Kodeks
