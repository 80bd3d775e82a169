// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;

namespace Kodeks {

/// Leads by undo, or redo, to how things were right after an edit, step by step: each is a step of its own, which
/// redo (undo) leads back by. Where there are many, a dialog counts them and can stop on the way.
class HistoryWalk : public QObject
{
    Q_OBJECT

public:
    HistoryWalk(const Services &services, QWidget *window, QObject *parent = nullptr);
    ~HistoryWalk() override;

    /// Tells why where there is no way. An invalid edit: to before all that undo can reach.
    void goTo(EditId edit);

private:
    void step();
    /// Says how far it came, and offers the way back.
    void end();
    /// Ends without a word: what stopped it has been told.
    void stop();

    Messages &m_messages;
    Session &m_session;
    Jobs &m_jobs;
    QWidget *m_window;
    QPointer<QProgressDialog> m_progress;
    EditId m_goal;
    EditId m_from; ///< where it began
    qint64 m_before = 0; ///< steps that were left before the last one
    int m_made = 0;
    int m_madeBefore = 0; ///< when the step that is being made began
    bool m_undoes = true;
    bool m_walking = false;
};

} // namespace Kodeks
