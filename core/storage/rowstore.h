// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/images/touchedrow.h"

#include <QList>
#include <functional>
#include <optional>

namespace Kodeks {

class Connection;

/// The only writer of the tables that the journal keeps: changes one row at a time and remembers how it looked before
/// and after. A row is a JSON object of its columns, or the image of one; `id` apart.
class RowStore
{
public:
    using Touched = TouchedRow;

    struct Row
    {
        qint64 id = 0;
        QJsonObject columns;
    };

    explicit RowStore(Connection &connection);

    [[nodiscard]] Result<std::optional<QJsonObject>> row(Table table, qint64 id);
    [[nodiscard]] Result<QList<Row>> all(Table table); ///< by id
    /// Every column must be given; `id` 0 lets the database choose. Returns the id.
    [[nodiscard]] Result<qint64> insert(Table table, const QJsonObject &row, qint64 id = 0);
    [[nodiscard]] Result<qint64> insertImage(Table table, const RowImage &row, qint64 id = 0);
    /// Columns not named in `changes` stay. Changing nothing touches nothing.
    [[nodiscard]] Result<> update(Table table, qint64 id, const QJsonObject &changes);
    [[nodiscard]] Result<> updateImage(Table table, qint64 id, const RowImage &row);
    [[nodiscard]] Result<> remove(Table table, qint64 id);

    /// Puts a row from `expected` to `wanted` (none: no row); fails with Conflict if it does not look as expected.
    [[nodiscard]] Result<> restore(
        Table table, qint64 id, const std::optional<RowImage> &expected, const std::optional<RowImage> &wanted);

    /// In the order made, since this store was made or since they were last handed on.
    [[nodiscard]] const QList<Touched> &touched() const { return m_touched; }

    using Taker = std::function<Result<>(const QList<Touched> &)>;
    /// From now on what was touched is handed on some thousand rows at a time and let go of, so that an edit of any
    /// size needs no more memory. What `take` fails with fails the change that came last.
    void handOn(Taker take) { m_take = std::move(take); }

    using Asker = std::function<Result<>()>;
    /// From now on `ask` is asked at every row that is touched; what it fails with fails that change.
    void askAtEach(Asker ask) { m_ask = std::move(ask); }

private:
    [[nodiscard]] Result<> note(Touched touched);
    [[nodiscard]] Result<std::optional<RowImage>> image(Table table, qint64 id);
    [[nodiscard]] Result<> change(Table table, qint64 id, const RowImage &before, const RowImage &after);

    Connection &m_connection;
    QList<Touched> m_touched;
    Taker m_take;
    Asker m_ask;
};

} // namespace Kodeks
