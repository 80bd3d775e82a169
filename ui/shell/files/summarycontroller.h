// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/summary/summaryfacts.h"
#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

/// Writes the summary of the consultation.
class SummaryController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    SummaryController(const Services &services, QWidget *window);

    /// The query in force, which is offered to whoever writes one.
    void setQuery(const QString &query) { m_query = query; }

    /// Writes it in the background and says where it is, and how it was made.
    void write(const QString &path, const SummaryOrder &order);

private:
    void ask();

    Session &m_session;
    Messages &m_messages;
    Jobs &m_jobs;
    QWidget *m_window;
    QString m_query;
};

} // namespace Kodeks
