// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QHash>
#include <QList>
#include <optional>

namespace Kodeks {

class Connection;

/// The smallest hash values of a text, as core/exchange/letters/likeness.h reckons them.
struct SketchRow
{
    qint64 sequences = 0; ///< 0: it has too few words
    QList<quint32> hashes;

    friend bool operator==(const SketchRow &, const SketchRow &) = default;
};

struct SketchedLetter
{
    LetterId letter;
    QString name;
    std::optional<SketchRow> sketch; ///< none yet, as of texts that came in otherwise than by an import
};

/// Keeps by what the texts of a project are sought that are much like a new one, so that they need not all be read.
/// Derived from the texts, which never change: rows are added and stay, also when a letter goes or comes back by undo.
namespace SketchStore {

/// The letters in the order in which they came in.
[[nodiscard]] Result<QList<SketchedLetter>> all(Connection &connection);

/// Those of texts that are there and have none. Inside a transaction.
[[nodiscard]] Result<> keep(Connection &connection, const QHash<QString, SketchRow> &sketches);

/// The one of a content; nothing if it has none yet.
[[nodiscard]] Result<std::optional<SketchRow>> of(Connection &connection, qint64 content);

} // namespace SketchStore

} // namespace Kodeks
