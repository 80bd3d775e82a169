// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

class ConcludePanel;

/// Asks what is known of a consultation beside letters and codes: what it proposes, what was decided on contradictions,
/// what letters count as, who was asked, and the words for numbers. What is kept is one step that can be undone.
class RecordsController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    RecordsController(const Services &services, ConcludePanel &conclude, QWidget *window);

private:
    void connectActions(ActionRegistry &actions);
    void askForDecisions();
    /// Opens `make`'s dialog; what `edit` makes of it, if anything, is applied when it is accepted.
    template <typename Dialog, typename Make, typename MakeEdit>
    void ask(const Make &make, const MakeEdit &edit);

    Session &m_session;
    Messages &m_messages;
    Jobs &m_jobs;
    QWidget *m_window;
};

} // namespace Kodeks
