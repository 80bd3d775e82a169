// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/memolist.h"
#include "core/project/project.h"
#include "ui/jobs/job.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

namespace Kodeks {

/// All memos of a project that may be seen, read beside the window when load() is first called, and again a moment
/// after something has changed. Those that words and a kind let through.
class MemoListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { About, Letter, Coder, Coding, Memo, ColumnCount };

    explicit MemoListModel(QObject *parent = nullptr);

    void setProject(Project *project);
    void load();
    /// Nothing for all kinds; `words` are looked for in all that a row shows, and in the quote.
    void setFilter(const QString &words, std::optional<ListedMemo::Of> kind);
    /// Null where there is no such row.
    [[nodiscard]] const ListedMemo *memoAt(int row) const;
    [[nodiscard]] QList<ListedMemo> shown() const { return m_shown; }
    [[nodiscard]] qsizetype all() const { return m_all.size(); }
    [[nodiscard]] bool isReading() const { return m_job.isRunning() || m_resting.isActive(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "passage", "letter", "project".
    [[nodiscard]] static QString kindName(const ListedMemo &memo);
    [[nodiscard]] QString codeName(const ListedMemo &memo) const;

signals:
    void loadFailed(const QString &message);
    /// What is shown, or whether it is being read, may have changed.
    void countsChanged();

private:
    void read();
    void filter();
    [[nodiscard]] QString cell(const ListedMemo &memo, Column column) const;
    [[nodiscard]] QString letterName(const ListedMemo &memo) const;
    [[nodiscard]] bool isLetThrough(const ListedMemo &memo) const;

    QPointer<Project> m_project;
    QList<ListedMemo> m_all;
    QList<ListedMemo> m_shown;
    QString m_words;
    std::optional<ListedMemo::Of> m_kind;
    QTimer m_resting;
    Job m_job;
    bool m_loaded = false;
};

} // namespace Kodeks
