// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/images/quotedtexts.h"
#include "core/storage/images/touchedrow.h"

#include <QList>
#include <span>

namespace Kodeks {

/// Rows that an edit touched as the journal keeps them: tables by number, columns in the order of tableColumns(), the
/// values of a column together, the whole deflated where that makes it smaller.
namespace ImageBlock {

/// As many rows as belong in one block at most, and so many bytes of text.
inline constexpr qsizetype mostRows = 2048;
inline constexpr qsizetype mostText = 1024 * 1024; // UTF-16 units

/// How many of the rows, from the first, make one block: at least one, if there is any.
[[nodiscard]] qsizetype fitting(std::span<const TouchedRow> rows);
[[nodiscard]] QByteArray packed(std::span<const TouchedRow> rows, QuotedTexts &texts);
/// The rows, exactly as they were; of a table that has got columns since, with what its rows have in these
/// (`valueBefore()`). Nothing if the bytes are no block.
[[nodiscard]] std::optional<QList<TouchedRow>> unpacked(const QByteArray &block, QuotedTexts &texts);

struct RowValue
{
    qint64 row = 0;
    QJsonValue value;
};
/// What the images of a table have in a column that quotes nothing, without making anything else of the block.
[[nodiscard]] std::optional<QList<RowValue>> valuesIn(const QByteArray &block, Table table, QLatin1StringView column);

} // namespace ImageBlock

} // namespace Kodeks
