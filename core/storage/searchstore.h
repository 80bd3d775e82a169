// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/query/searchterms.h"

#include <QList>
#include <optional>

namespace Kodeks {

class Connection;

/// Full-text search over the letters. The index has the words of core/model/searchwords.h and tells which letters hold
/// them; where they stand is read in the letters' own texts.
namespace SearchStore {

struct Found
{
    LetterId letter;
    QString name;
    qint64 content = 0;
};

/// The terms, all asked for, as FTS5 reads them; empty if there are none that the index can tell of, as parts of words.
[[nodiscard]] QString ftsQuery(const QList<SearchTerm> &terms);
/// The letters that may hold all of the terms, by name; all letters if the file has lost its index.
[[nodiscard]] Result<QList<Found>> letters(Connection &connection, const QList<SearchTerm> &terms);
/// The contents that may hold all of the terms, in order, those without a letter included; nothing if the index cannot
/// tell.
[[nodiscard]] Result<std::optional<QList<qint64>>> contents(Connection &connection, const QList<SearchTerm> &terms);
/// The text of one of them.
[[nodiscard]] Result<QString> text(Connection &connection, qint64 content);
/// Whether the table of the index is there.
[[nodiscard]] Result<bool> hasIndex(Connection &connection);
/// Whether the index is there, is of this program's kind and has all texts, by the last of them.
[[nodiscard]] Result<bool> isComplete(Connection &connection);
/// Puts the index in order: all of it from the texts, or what an older program left out. Inside a transaction,
/// which is to be rolled back if `progress` says no (Cancelled).
[[nodiscard]] Result<> rebuild(Connection &connection, const Progress &progress = {});
/// Adds a text. Inside a transaction.
[[nodiscard]] Result<> add(Connection &connection, qint64 content, const QString &text);

} // namespace SearchStore

} // namespace Kodeks
