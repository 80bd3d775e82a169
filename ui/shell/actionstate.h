// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/windowparts.h"

#include <QObject>

namespace Kodeks {

class ActionRegistry;
class CompareController;
class FactsPanel;
class LetterController;
class Session;
class SplitController;
class StatusLine;

/// Keeps up what can be done now, what undo and redo are called, and the status line.
class ActionState : public QObject
{
    Q_OBJECT

public:
    ActionState(ActionRegistry &actions, Session &session, LetterController &letters, CompareController &compare,
        SplitController &split, StatusLine &status, LetterView &view, const FactsPanel &facts,
        const SearchPanel &search);

    void refresh();

private:
    void refreshTexts();
    void refreshStatus();
    void refreshRound();
    void refreshPosition();

    ActionRegistry &m_actions;
    Session &m_session;
    LetterController &m_letters;
    CompareController &m_compare;
    SplitController &m_split;
    StatusLine &m_status;
    LetterView &m_view;
    const FactsPanel &m_facts;
    const SearchPanel &m_search;
};

} // namespace Kodeks
