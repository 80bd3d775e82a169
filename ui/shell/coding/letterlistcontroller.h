// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QObject>

namespace Kodeks {

class ActionRegistry;
class Decisions;
class LetterController;
class LettersPanel;
class Session;

/// Renames and removes letters, having asked.
class LetterListController : public QObject
{
    Q_OBJECT

public:
    LetterListController(LettersPanel &panel, Session &session, Decisions &decisions, ActionRegistry &actions,
        LetterController &letters);

    void rename(LetterId letter);
    void remove(const QList<LetterId> &letters);

private:
    LettersPanel &m_panel;
    Session &m_session;
    Decisions &m_decisions;
};

} // namespace Kodeks
