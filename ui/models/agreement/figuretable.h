// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/agreement/figurenote.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace Kodeks {

/// One cell of a table of figures.
struct FigureCell
{
    QString text;
    QString explanation; ///< what the figure is, over what; or why there is none
    QVariant sortKey;    ///< invalid: by the text
    bool number = false; ///< stands to the right

    friend bool operator==(const FigureCell &, const FigureCell &) = default;
};

/// A table ready to be shown or copied.
struct FigureTable
{
    QStringList headers;
    QList<QList<FigureCell>> rows;
    QString caption;   ///< what all figures have in common: unit, coders, how many
    QList<FigureNote> notes;

    [[nodiscard]] QStringList noteTexts() const;
    /// Caption, headers and rows with tabs between, then the notes: for a spreadsheet.
    [[nodiscard]] QString tabbedText() const;
};

/// Shows a table of figures; sorts by itself.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int ValueRole = Qt::UserRole; ///< the cell's sort key: a figure as a number

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(FigureTable table);
    [[nodiscard]] const FigureTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    FigureTable m_table;
    QList<QList<FigureCell>> m_given; ///< the rows in the order they were given, which column -1 brings back
};

} // namespace Kodeks
