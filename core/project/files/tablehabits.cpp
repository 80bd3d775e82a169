// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/tablehabits.h"

#include "core/exchange/tables/tablenumber.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isDecimalOfWhole(const QString &cell)
{
    static const QRegularExpression form(u"^-?\\d{1,15}[.,]0$"_s);
    return form.match(cell).hasMatch();
}

bool isWhole(const QString &cell)
{
    static const QRegularExpression form(u"^-?\\d{1,15}$"_s);
    return form.match(cell).hasMatch();
}

/// What R (write.csv, readr) and pandas call the numbers of rows.
bool mayCountRows(const QString &name)
{
    static const QRegularExpression form(
        u"^(?:x(?:\\.\\d+)?|index|row_?names?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    return isTitleOfNone(name) || form.match(name).hasMatch();
}

/// A column, read from above.
class ColumnHabits
{
public:
    explicit ColumnHabits(const QString &name)
        : m_counts(mayCountRows(name))
        , m_named(!name.isEmpty())
    {
    }

    void add(const QString &cell, qsizetype row)
    {
        const bool empty = cell.isEmpty();
        m_filled = m_filled || !empty;
        m_decimals = m_decimals && (empty || isDecimalOfWhole(cell));
        m_whole = m_whole && (empty || isWhole(cell));
        if (!m_counts || (!m_named && !m_filled))
            return;
        if (row == 0)
            m_first = cell == u"0" ? 0 : 1;
        m_counts = cell == QString::number(row + m_first);
    }

    [[nodiscard]] bool countsRows(qsizetype rows) const { return m_counts && (m_filled ? rows > 1 : !m_named); }
    [[nodiscard]] bool hasDecimals() const { return m_filled && m_decimals; }
    [[nodiscard]] bool hasWholeNumbers() const { return m_filled && m_whole; }

private:
    bool m_counts;
    bool m_named;
    bool m_filled = false;
    bool m_decimals = true;
    bool m_whole = true;
    qsizetype m_first = 1;
};

} // namespace

TableHabits tableHabits(CsvReader table, qsizetype unitColumn, const QStringList &categories)
{
    QList<ColumnHabits> columns;
    for (const QString &name : table.header())
        columns.append(ColumnHabits(name));
    qsizetype rows = 0;
    while (!table.atEnd()) {
        const auto row = table.next();
        if (!row)
            return {};
        if (isEmptyRow(*row))
            continue;
        for (qsizetype i = 0; i < columns.size(); ++i)
            columns[i].add(row->cells.at(i).trimmed(), rows);
        ++rows;
    }
    TableHabits habits;
    bool whole = std::ranges::any_of(categories, isWhole);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i == unitColumn)
            continue;
        if (columns.at(i).countsRows(rows))
            habits.rowNumbers.insert(i);
        else if (columns.at(i).hasDecimals())
            habits.decimals.insert(i);
        else
            whole = whole || columns.at(i).hasWholeNumbers();
    }
    if (!whole)
        habits.decimals.clear();
    return habits;
}

QString wholeNumberOf(const QString &decimal)
{
    const QString trimmed = decimal.trimmed();
    return isDecimalOfWhole(trimmed) ? trimmed.chopped(2) : decimal;
}

bool isEmptyRow(const CsvRow &row)
{
    return std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace Kodeks
