// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/query/studycounts.h"

#include <QAbstractTableModel>

namespace Kodeks {

/// Where a number or a name of the overview leads.
struct CountPlace
{
    enum class Kind {
        None,
        Letter,      ///< to a letter
        Letters,     ///< to the letters of a state, in the list of letters
        Passages,    ///< to the passages that a number counts
        Differences, ///< to the differences of two coders
        Edit,        ///< to an entry of the history
    };

    Kind kind = Kind::None;
    LetterId letter = {};
    Letter::Progress state = Letter::Progress::NotBegun;
    CountedPassages passages = {};
    QString words = {}; ///< what the passages are, in words
    CoderId first = {};
    CoderId second = {};
    EditId edit = {};
};

struct CountCell
{
    QString text;
    QVariant order = {}; ///< what it is sorted by; invalid: the text
    CountPlace place = {};
    QString toolTip = {};
};

/// One table of the overview.
struct CountTable
{
    QStringList header;
    QList<QList<CountCell>> rows;
    QString empty = {}; ///< what is said where there are no rows
};

/// Shows one. Where a cell leads somewhere it has the colour of a link.
class CountTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { OrderRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(CountTable table);
    [[nodiscard]] const CountTable &table() const { return m_table; }
    /// None for an index that is not valid.
    [[nodiscard]] CountPlace place(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CountTable m_table;
};

} // namespace Kodeks
