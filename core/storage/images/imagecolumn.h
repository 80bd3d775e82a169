// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/images/bytes.h"
#include "core/storage/images/quotedtexts.h"
#include "core/storage/images/rowimage.h"

#include <QList>

namespace Kodeks {

/// One column of many rows, in as few bytes as its kind allows.
namespace ImageColumn {

/// Where the quotes of passages stand: the columns beside theirs.
struct Places
{
    QList<RowCell> letters;
    QList<RowCell> starts;
    QList<RowCell> ends;
};

/// There is at least one value.
void write(ByteWriter &to, const QList<RowCell> &values);
/// Quotes: each that is what its letter's text has at its place is kept as the content that has it.
void writeQuotes(ByteWriter &to, const QList<RowCell> &quotes, const Places &places, QuotedTexts &texts);

/// `count` values; nothing if the bytes are none that were written so. Quotes are read with their places (letters are
/// not needed) and texts.
[[nodiscard]] std::optional<QList<RowCell>> read(
    ByteReader from, qsizetype count, const Places &places, QuotedTexts &texts);

} // namespace ImageColumn

} // namespace Kodeks
