// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "ui/jobs/job.h"
#include "ui/models/codes/passagelabels.h"
#include "ui/models/lists/passagefilter.h"
#include "ui/models/lists/passageorder.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Kodeks {

/// The passages of all letters, one row each, filtered and sorted by itself (a proxy would ask for every cell again).
/// Reads the project when load() is first called (many passages in another thread), and follows its changes from then
/// on: rows come, go and move by id.
class PassageTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr qsizetype mostReadAtOnce = 5000; ///< more passages are read in another thread
    enum Role { PassageRole = Qt::UserRole + 1, LetterRole };

    explicit PassageTableModel(QObject *parent = nullptr);

    /// Forgets everything read; null for no project.
    void setProject(Project *project);
    /// Reads all passages, if that has not been done yet.
    void load();
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    [[nodiscard]] const PassageLabels &labels() const { return m_labels; }

    /// Of letters' attributes, those alone are looked up that have a column. Resets the model; what it is sorted by
    /// stays if that still has a column.
    void setColumns(const QList<TableColumn> &columns);
    [[nodiscard]] const QList<TableColumn> &columns() const { return m_columns; }
    /// By what it is sorted: the column's number and the direction.
    [[nodiscard]] std::pair<int, Qt::SortOrder> sorting() const;

    /// Resets the model: keep what is selected by its ids.
    void setFilter(const PassageFilter &filter);
    [[nodiscard]] const PassageFilter &filter() const { return m_filter; }
    /// All passages, shown or not.
    [[nodiscard]] qsizetype totalCount() const { return m_passages.size(); }

    [[nodiscard]] PassageId passageAt(int row) const;
    [[nodiscard]] LetterId letterAt(int row) const;
    [[nodiscard]] QString quoteAt(int row) const;
    /// The row's cells with nothing cut, each on one line.
    [[nodiscard]] QStringList textsAt(int row) const;
    /// Project::mayChange().
    [[nodiscard]] bool mayChange(int row) const;
    /// -1 if the passage is not shown.
    [[nodiscard]] int rowOf(PassageId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// The number of passages, shown or in all, may have changed; or the words of letters, coders or codes.
    void countsChanged();
    void loadFailed(const QString &message);

private:
    using Passages = QHash<PassageId, QuotedPassage>;

    [[nodiscard]] static Result<Passages> allOf(const Project &project);
    void follow(const Change &change);
    void follow(const QList<Change::PassageChange> &changes);
    void followAtOnce(const QList<Change::PassageChange> &changes);
    [[nodiscard]] Result<QuotedPassage> now(const Change::PassageChange &change) const;
    [[nodiscard]] QList<PassageId> placed(
        const QList<PassageId> &list, const QSet<PassageId> &touched, QList<PassageId> these) const;
    [[nodiscard]] QList<PassageId> matching() const;
    void refreshLabels();
    void read();
    void readInBackground();
    void take(Result<Passages> all);
    void rebuild();
    void resort();
    void put(const QuotedPassage &passage);
    void removeRow(PassageId id);
    void showRow(PassageId id);
    [[nodiscard]] int placeOf(const QuotedPassage &passage, int besides) const;
    [[nodiscard]] QString toolTip(const QuotedPassage &passage, const TableColumn &column) const;

    QPointer<Project> m_project;
    bool m_loaded = false; ///< or being read
    Job m_job;
    Job m_lettingGo; ///< of many passages, which takes as long as getting them
    QList<Change::PassageChange> m_meanwhile; ///< changed while being read
    Passages m_passages;
    QList<PassageId> m_shown; ///< in order
    QList<PassageId> m_all; ///< in order too, where a filter is on; empty: to be sorted anew
    PassageLabels m_labels;
    QList<TableColumn> m_columns = firstColumns();
    PassageFilter m_filter;
    PassageOrder m_order;
};

} // namespace Kodeks
