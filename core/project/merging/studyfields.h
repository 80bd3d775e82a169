// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/images/table.h"

#include <QJsonObject>
#include <QMap>
#include <QUuid>
#include <functional>

namespace Kodeks {

/// The fields of records: their columns, with other records named by uuid, so that two copies can be compared.
namespace StudyFields {

using Values = QMap<QString, QJsonValue>;

[[nodiscard]] Values fromColumns(
    Table table, const QJsonObject &columns, const std::function<QUuid(Table, qint64)> &uuidOf);
/// Columns of those fields that are columns; a record that `rowOf` does not know (0) becomes null.
[[nodiscard]] QJsonObject toColumns(
    Table table, const Values &values, const std::function<qint64(Table, const QUuid &)> &rowOf);

/// The table whose records a field names; none if it names none.
[[nodiscard]] std::optional<Table> referenced(Table table, const QString &field);
/// The records that a field's value names.
[[nodiscard]] QList<QUuid> references(Table table, const QString &field, const QJsonValue &value);
/// The value with every uuid in it replaced; of a detail of the project those within its text.
[[nodiscard]] QJsonValue renamed(
    Table table, const QString &field, const QJsonValue &value, const std::function<QUuid(const QUuid &)> &nameOf);

/// The field that no two records of a table may share: a name or a short id. Empty if there is none.
[[nodiscard]] QString uniqueField(Table table);

/// What a coder has noted: of a letter (a field of the letter), of the project (one of the coder).
[[nodiscard]] QString memoField(const QUuid &coder);
[[nodiscard]] QString projectMemoField();
[[nodiscard]] bool isMemo(const QString &field);

/// A value as the text of a JSON array, for keeping and comparing; and back.
[[nodiscard]] QString word(const QJsonValue &value);
[[nodiscard]] QJsonValue fromWord(const QString &word);

} // namespace StudyFields

} // namespace Kodeks
