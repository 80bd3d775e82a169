// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QList>
#include <QString>

namespace Kodeks {

class Connection;

/// Full-text search over the letters.
namespace SearchStore {

struct Found
{
    LetterId letter;
    QString name;
    qint64 content = 0;
};

/// A query as people type it (words, "phrases", prefix*) as FTS5 reads it; empty if it names nothing.
[[nodiscard]] QString ftsQuery(const QString &query);
/// The letters that hold everything the FTS query asks for, in the order of their names.
[[nodiscard]] Result<QList<Found>> letters(Connection &connection, const QString &ftsQuery);
/// The text of one of them.
[[nodiscard]] Result<QString> text(Connection &connection, qint64 content);
/// Where in that text its words and phrases stand, in order.
[[nodiscard]] Result<QList<TextRange>> places(
    Connection &connection, qint64 content, const QString &ftsQuery, const QString &text);

} // namespace SearchStore

} // namespace Kodeks
