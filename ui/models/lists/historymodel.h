// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/history/history.h"
#include "core/project/project.h"
#include "ui/jobs/job.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>

namespace Kodeks {

/// The journal of a project, newest first, with what was done. Reads which entries there are when load() is first
/// called and follows the project from then on; what an entry did is read when it is shown, so a journal may be long.
/// What a filter lets through is found in another thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Letter, Before, After, Quote, State, ColumnCount };
    enum Role { GoneRole = Qt::UserRole + 1 }; ///< true for what has been undone

    explicit HistoryModel(QObject *parent = nullptr);

    void setProject(Project *project);
    void load();
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }

    [[nodiscard]] EditId editAt(int row) const { return m_ids.value(row); }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(EditId edit) const { return int(m_ids.indexOf(edit)); }
    /// Null if it cannot be read. Valid until the next call.
    [[nodiscard]] const HistoryLine *lineAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loadFailed(const QString &message);
    /// How many entries are shown, or whether they are being read, may have changed.
    void countsChanged();

private:
    void follow();
    void find();
    void take(const Result<QList<EditId>> &ids);
    [[nodiscard]] QString cell(const HistoryLine &line, Column column) const;
    [[nodiscard]] QString letterCell(const EditAccount &account) const;
    [[nodiscard]] QString toolTip(const HistoryLine &line, Column column) const;

    QPointer<Project> m_project;
    std::unique_ptr<History> m_history;
    HistoryFilter m_filter;
    QList<EditId> m_ids;
    mutable QCache<EditId, HistoryLine> m_lines;
    Job m_job;
    bool m_loaded = false;
};

} // namespace Kodeks
