// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/images/table.h"

#include <QJsonObject>
#include <QList>
#include <variant>

namespace Kodeks {

/// What one column of a row has: null, a whole number or a text.
class RowCell
{
public:
    RowCell() = default;
    RowCell(qint64 number)
        : m_value(number)
    {
    }
    RowCell(QString text)
        : m_value(std::move(text))
    {
    }
    /// Null for what no column can have.
    explicit RowCell(const QJsonValue &value);

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<qint64>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] qint64 toInteger() const { return isNumber() ? std::get<qint64>(m_value) : 0; }
    [[nodiscard]] QString toString() const { return isString() ? std::get<QString>(m_value) : QString(); }
    [[nodiscard]] QJsonValue json() const;

    friend bool operator==(const RowCell &, const RowCell &) = default;

private:
    std::variant<std::monostate, qint64, QString> m_value;
};

/// How a row looked, `id` apart: a JSON object of its columns to whoever asks, but kept column by column, since edits
/// without end make and keep hundreds of thousands. Two are equal if they say the same, however they are kept.
class RowImage
{
public:
    RowImage() = default;
    RowImage(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    /// All columns of the table, in their order.
    RowImage(Table table, QList<RowCell> cells);
    /// The same from an object; kept as the object where that is not one of just these columns.
    static RowImage of(Table table, const QJsonObject &object);

    /// The columns, if it is kept as those of the table; else null.
    [[nodiscard]] const QList<RowCell> *cells(Table table) const;
    /// Undefined if it has no such column.
    [[nodiscard]] QJsonValue value(QLatin1StringView column) const;
    [[nodiscard]] QJsonObject object() const;
    operator QJsonObject() const { return object(); }
    /// UTF-16 units of its texts.
    [[nodiscard]] qsizetype textSize() const;

    friend bool operator==(const RowImage &a, const RowImage &b);

private:
    std::span<const std::string_view> m_columns; ///< none: kept as an object
    QList<RowCell> m_cells;
    QJsonObject m_object;
};

} // namespace Kodeks

Q_DECLARE_TYPEINFO(Kodeks::RowCell, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Kodeks::RowImage, Q_RELOCATABLE_TYPE);
