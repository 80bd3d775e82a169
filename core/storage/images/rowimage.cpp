// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/rowimage.h"

#include <algorithm>

namespace Kodeks {

namespace {

QLatin1StringView nameOfColumn(std::string_view column)
{
    return {column.data(), static_cast<qsizetype>(column.size())};
}

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && static_cast<double>(value.toInteger()) == value.toDouble();
}

} // namespace

RowCell::RowCell(const QJsonValue &value)
{
    if (value.isString())
        m_value = value.toString();
    else if (value.isDouble())
        m_value = value.toInteger();
}

QJsonValue RowCell::json() const
{
    if (isString())
        return QJsonValue(std::get<QString>(m_value));
    return isNumber() ? QJsonValue(std::get<qint64>(m_value)) : QJsonValue();
}

RowImage::RowImage(Table table, QList<RowCell> cells)
    : m_columns(tableColumns(table))
    , m_cells(std::move(cells))
{
    Q_ASSERT(m_cells.size() == std::ssize(m_columns));
}

RowImage RowImage::of(Table table, const QJsonObject &object)
{
    const auto columns = tableColumns(table);
    if (object.size() != std::ssize(columns))
        return object;
    QList<RowCell> cells;
    cells.reserve(std::ssize(columns));
    for (const std::string_view column : columns) {
        const auto found = object.constFind(nameOfColumn(column));
        if (found == object.constEnd())
            return object;
        const QJsonValue value = *found;
        if (!value.isNull() && !value.isString() && !isWhole(value))
            return object;
        cells.emplaceBack(value);
    }
    return {table, std::move(cells)};
}

const QList<RowCell> *RowImage::cells(Table table) const
{
    return !m_columns.empty() && m_columns.data() == tableColumns(table).data() ? &m_cells : nullptr;
}

QJsonValue RowImage::value(QLatin1StringView column) const
{
    if (m_columns.empty())
        return m_object.value(column);
    const auto found = std::ranges::find(m_columns, std::string_view(column.data(), size_t(column.size())));
    return found == m_columns.end() ? QJsonValue(QJsonValue::Undefined) : m_cells.at(found - m_columns.begin()).json();
}

QJsonObject RowImage::object() const
{
    if (m_columns.empty())
        return m_object;
    QJsonObject object;
    for (size_t i = 0; i < m_columns.size(); ++i)
        object.insert(nameOfColumn(m_columns[i]), m_cells.at(qsizetype(i)).json());
    return object;
}

qsizetype RowImage::textSize() const
{
    qsizetype size = 0;
    for (const RowCell &cell : m_cells)
        size += cell.toString().size();
    for (const QJsonValue &value : m_object)
        size += value.toString().size();
    return size;
}

bool operator==(const RowImage &a, const RowImage &b)
{
    const bool areAlike = a.m_columns.data() == b.m_columns.data() && !a.m_columns.empty();
    return areAlike ? a.m_cells == b.m_cells : a.object() == b.object();
}

} // namespace Kodeks
