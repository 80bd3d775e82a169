// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/images/table.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QUuid>

namespace Kodeks {

class Connection;

/// Reads when fields were last changed, and what the journal knows of earlier versions and of what is gone.
namespace RevisionStore {

struct Revision
{
    qint64 id = 0; ///< 0: there is no such row
    Table table = Table::Property;
    qint64 row = 0;
    QString field;
    qint64 modified = 0; ///< milliseconds since 1970, 0: not since the record was made
    QString wanted;      ///< JSON; empty: the field is as it should be
};
[[nodiscard]] Result<QList<Revision>> all(Connection &connection);
[[nodiscard]] Result<Revision> one(Connection &connection, Table table, qint64 row, const QString &field);
[[nodiscard]] Result<QList<qint64>> idsOfRow(Connection &connection, Table table, qint64 row);
[[nodiscard]] QJsonObject columns(const Revision &revision);

/// Uuids of the rows, by their table, that an edit not undone has removed.
[[nodiscard]] Result<QHash<Table, QSet<QUuid>>> removed(Connection &connection);
/// The `modified` times (milliseconds since 1970) that each row of `table` (or each of `rows`) has ever had, by its id.
[[nodiscard]] Result<QHash<qint64, QSet<qint64>>> versions(
    Connection &connection, Table table, const QSet<qint64> *rows = nullptr);

} // namespace RevisionStore

} // namespace Kodeks
