// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Kodeks {

/// The journal of a project, newest first. Reads it when load() is first called, a part at a time, and follows the
/// project from then on.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who, State, ColumnCount };
    enum Role { GoneRole = Qt::UserRole + 1 }; ///< true for what has been undone

    using QAbstractTableModel::QAbstractTableModel;

    void setProject(Project *project);
    void load();
    [[nodiscard]] const QList<JournalEntry> &entries() const { return m_entries; }
    /// Whether the journal holds no older entries than those read.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loadFailed(const QString &message);

private:
    void follow(const Change &change);
    [[nodiscard]] bool mergeHead(const QList<JournalEntry> &head);
    void reload(qsizetype limit);
    [[nodiscard]] QString cell(const JournalEntry &entry, Column column) const;

    QPointer<Project> m_project;
    QList<JournalEntry> m_entries;
    bool m_loaded = false;
    bool m_complete = false;
};

} // namespace Kodeks
