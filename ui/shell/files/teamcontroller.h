// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/mergeplan.h"
#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

class ActionRegistry;
class Jobs;
class Messages;
class Session;

/// Working as two or more: copies for coders, bringing their work in, coding blind and locking a round.
class TeamController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    TeamController(const Services &services, QWidget *window);

    /// Looks at another project in the background, then shows what it would bring.
    void bringIn(const QString &path);
    /// A project was dropped onto the window: asks whether to open it (openRequested) or to bring it in, where both are
    /// possible.
    void dropped(const QString &path);

signals:
    void openRequested(const QString &path);

private:
    void askForCopy();
    void makeCopy(const QString &path, const QString &coder);
    void askForProject();
    void showPlan(const MergePlan &plan);
    void carryOut(const MergePlan &plan, const MergeChoices &choices);
    void tell(const MergePlan &plan);
    void askForSettings();

    Session &m_session;
    Messages &m_messages;
    Jobs &m_jobs;
    QWidget *m_window;
};

} // namespace Kodeks
