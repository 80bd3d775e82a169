// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/architecture/sourcefile.h"

namespace Kodeks {

/// What one room of the house may include.
struct RoomRule
{
    QString room;
    QStringList sees;      ///< other rooms; its own is always seen
    QStringList libraries; ///< besides the standard library and Qt Core
};

/// The arrows of the house, one row a room.
[[nodiscard]] const QList<RoomRule> &roomRules();

/// What one inner room may include of the room that it lies in, besides itself.
struct InnerRule
{
    QString room;     ///< the outer room: "core/agreement"
    QString inner;    ///< its folder: "numbers"; empty for the files that lie in the outer room itself
    QStringList sees; ///< inner rooms of the same outer room; "" is the outer room itself
};

/// The arrows within the rooms that have inner rooms, one row an inner room, each below what it sees.
[[nodiscard]] const QList<InnerRule> &innerRules();

/// A sentence for every include of `file` that the rules do not permit, and for a room without a rule.
[[nodiscard]] QStringList forbiddenIncludes(const SourceFile &file);

/// The library a header in angle brackets belongs to: a Qt module's name ("QtGui"), "KSyntaxHighlighting", "SQLite",
/// "ICU", "std" for the standard library and the system; empty if it is none of these.
[[nodiscard]] QString libraryOf(const QString &header);

} // namespace Kodeks
