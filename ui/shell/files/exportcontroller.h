// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/pages/agreementpage.h"
#include "core/model/ids.h"
#include "core/project/files/passagefiles.h"
#include "ui/shell/session/services.h"

#include <QObject>

class QFileDialog;

namespace Kodeks {

class ActionRegistry;
class AgreementPanel;
class Jobs;
class Messages;
class Preferences;
class Session;
struct HistoryFilter;
struct HitExport;
struct ListedMemo;

/// Takes results out: coded passages, and the agreement report.
class ExportController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    ExportController(const Services &services, AgreementPanel &agreement, QWidget *window);

    /// The query in force, which is offered to whoever exports passages.
    void setQuery(const QString &query) { m_query = query; }

    /// Writes the passages in the background and says where they are, and what did not fit.
    void exportTo(const QString &path, const PassageExport &options);

    /// Asks how and where to, and writes the passages of some letters alone.
    void askForLetters(const QList<LetterId> &letters);
    /// Asks how and where to, and writes the passages that a query finds.
    void askForQuery(const QString &query);
    /// Asks where to, and writes what of the history the filter lets through.
    void askForHistory(const HistoryFilter &filter);
    /// Asks where to, and writes the memos as a table.
    void askForMemos(const QList<ListedMemo> &memos);
    /// Asks where to, and writes all hits of a search as a table.
    void askForHits(const HitExport &asked);
    void exportHitsTo(const QString &path, HitExport asked);
    void exportHistoryTo(const QString &path, const HistoryFilter &filter);

private:
    void ask(const QString &where = {}, const QString &title = {});
    void askForReport(const AgreementPanel &panel);
    void saveReport(const AgreementReport &report, const QString &path, const QString &language);
    [[nodiscard]] QFileDialog *askForTable(const QString &title, const QString &name);
    void told(const QString &sentence, const QString &path);
    [[nodiscard]] static QString sentence(const Exported &exported, const QString &path, const QString &query);
    [[nodiscard]] QString proposed(const QString &ending) const;

    Session &m_session;
    Messages &m_messages;
    Jobs &m_jobs;
    Preferences &m_preferences;
    QWidget *m_window;
    QString m_query;
};

} // namespace Kodeks
