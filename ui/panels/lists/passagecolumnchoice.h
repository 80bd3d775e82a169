// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/lists/passagetablemodel.h"

#include <QMap>
#include <QPointer>
#include <optional>

class QMenu;

namespace Kodeks {

class ListTable;

/// Which columns the table over all passages has, in which order and how wide: by a menu, and by dragging the header.
/// The quote takes the room that the others leave, as long as that is enough to read it.
class PassageColumnChoice : public QObject
{
    Q_OBJECT

public:
    /// `model` is the table's.
    PassageColumnChoice(PassageTableModel &model, ListTable &table);

    void setProject(Project *project);
    /// The menu for a button: its words about moving mean the column that is current in the table.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// As the user has dragged them.
    [[nodiscard]] QList<TableColumn> columns() const;
    void setColumns(const QList<TableColumn> &columns);
    /// What settings keep of it; nothing for the columns that stand there at first.
    [[nodiscard]] QString choice() const;
    /// Columns that the project no longer has are left out.
    void setChoice(const QString &choice);
    /// Follows the width of the table.
    void fitAgain();

private:
    void fit();
    void fill(int current);
    void addColumns(QMenu &menu, const QList<TableColumn> &columns);
    void addMove(const QString &text, int place, int by);
    void toggle(const TableColumn &column);
    void takeHeader();
    [[nodiscard]] int firstWidth(const TableColumn &column) const;
    void rememberWidths();
    /// Of a column of the model, in characters; nothing for the width it has at first.
    [[nodiscard]] std::optional<int> ownWidth(int column) const;

    PassageTableModel &m_model;
    ListTable &m_table;
    QPointer<Project> m_project;
    QMenu *m_menu;
    bool m_taking = false;
    QMap<QString, int> m_widths; ///< in characters, by the column's key, of those that were made wider or narrower
};

} // namespace Kodeks
