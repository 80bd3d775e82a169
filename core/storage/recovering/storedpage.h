// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Kodeks {

class DamagedFile;

/// A value as it lies in a file; text and bytes alike are bytes.
struct StoredValue
{
    enum class Kind { Null, Number, Real, Text, Bytes };

    Kind kind = Kind::Null;
    qint64 number = 0;
    double real = 0;
    QByteArray bytes = {};
};

/// A row as it lies in a file: its number (0 in tables without) and its values, which may be fewer than the table has
/// columns now.
struct StoredRow
{
    qint64 rowid = 0;
    QList<StoredValue> values = {};
    bool isCut = false; ///< the end of its bytes is lost: what was there is empty, or ends early
};

/// What one page of a table or an index says.
struct StoredPage
{
    enum class Kind { None, TableLeaf, TableInner, IndexLeaf, IndexInner };

    Kind kind = Kind::None;     ///< None: this is no such page
    QList<quint32> children = {}; ///< of an inner one, in order
    QList<StoredRow> rows = {};
    QList<quint32> overflow = {}; ///< pages on which its rows go on
    qsizetype lost = 0;         ///< cells that cannot be read
};

/// Reads a page of a b-tree, as https://www.sqlite.org/fileformat2.html has it. Takes nothing on trust.
[[nodiscard]] StoredPage storedPage(DamagedFile &file, quint32 number);

} // namespace Kodeks
