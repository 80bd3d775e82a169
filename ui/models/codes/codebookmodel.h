// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/codenode.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace Kodeks {

struct Change;

/// One list of the project's codebook as a tree: names with their colours, and how many passages each has. Follows the
/// project row by row, so that selections and open branches stay. Tasks can be dragged to another place of the tree,
/// and every code that a passage can have onto a letter (codedrag.h).
class CodebookModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn };
    enum Role {
        CodeRole = Qt::UserRole, ///< QString: the short id
        GroupRole, ///< bool
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setProject(Project *project);
    [[nodiscard]] CodeDimension dimension() const { return m_dimension; }
    void setDimension(CodeDimension dimension);

    /// Shows only what fits typed letters, with what is above and below it.
    void setFilter(const QString &typed);
    [[nodiscard]] const QString &filter() const { return m_filter; }

    /// The key of the code at an index; 0 for none. indexOf() is its inverse.
    [[nodiscard]] qint64 idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;
    /// Whose passages the numbers count; empty without a project.
    [[nodiscard]] QString countedNote() const;
    /// How many codes the list has, shown or not, groups not counted.
    [[nodiscard]] qsizetype codeCount() const { return m_count; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    /// Asks for the move and returns false: the rows move when the project has changed.
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    /// A task was dropped; `position` is its place among the other children of `parent` (invalid: the top).
    void moveRequested(Kodeks::TaskId task, Kodeks::TaskId parent, int position);

private:
    void reload();
    void follow(const Change &change);
    [[nodiscard]] QList<CodeNode> read();
    void take(const QList<CodeNode> &nodes);
    void place(const CodeNode &node, int row);
    [[nodiscard]] bool holdsLive(qint64 id, const QSet<qint64> &live) const;
    void removeStale(const QSet<qint64> &live);
    void removeSubtree(qint64 id);
    [[nodiscard]] qint64 draggedId(const QMimeData *data) const;
    [[nodiscard]] bool mayMove() const;

    QPointer<Project> m_project;
    CodeDimension m_dimension = CodeDimension::Tasks;
    QString m_filter;
    qsizetype m_count = 0;
    QHash<qint64, CodeNode> m_nodes; ///< those shown
    QHash<qint64, QList<qint64>> m_children; ///< 0: the top
};

} // namespace Kodeks
