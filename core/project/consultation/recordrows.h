// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tables/csvreader.h"
#include "core/model/codebook.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>
#include <functional>

namespace Kodeks::RecordRows {

/// The words in which tables of records are refused.
struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordTables)
};

/// A column and what else it may be called.
struct Named
{
    QString name;
    QStringList others;
};

/// The cells of a row by the columns that were asked for; of one that is not there empty ones.
using Cells = QMap<QString, QString>;
using TakeRow = std::function<Result<>(const CsvReader &table, const CsvRow &row, const Cells &cells)>;

/// Hands out the rows of a table that are not empty. Errors: a column that is needed and not there, those of CsvReader
/// and of `take`.
[[nodiscard]] Result<> eachRow(const QByteArray &bytes, const QString &fileName, const QList<Named> &needed,
    const QList<Named> &possible, const TakeRow &take);

[[nodiscard]] Result<TaskId> taskIn(
    const CsvReader &table, const CsvRow &row, const QString &cell, const Codebook &codebook);
/// Empty, or a dash.
[[nodiscard]] bool saysNothing(const QString &cell);
/// Invalid for a cell that says nothing.
[[nodiscard]] Result<DirectionId> directionIn(
    const CsvReader &table, const CsvRow &row, const QString &cell, const Codebook &codebook);

} // namespace Kodeks::RecordRows
