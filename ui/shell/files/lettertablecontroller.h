// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"
#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

class ActionRegistry;
class Jobs;
class Messages;
class Session;
struct LetterTablePlan;

/// Brings in what tables say of the letters.
class LetterTableController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    LetterTableController(const Services &services, QWidget *window);

    /// Reads a table in the background, then shows what it would change.
    void importTable(const QString &path);
    /// Shows what tables would change, one after the other.
    void offer(const QList<LetterTable> &tables);

private:
    void ask();
    void carryOut(const LetterTablePlan &plan);
    void tell(const LetterTablePlan &plan);

    Session &m_session;
    Messages &m_messages;
    Jobs &m_jobs;
    QWidget *m_window;
};

} // namespace Kodeks
