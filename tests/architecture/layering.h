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

/// A sentence for every include of `file` that the rules do not permit, and for a room without a rule.
[[nodiscard]] QStringList forbiddenIncludes(const SourceFile &file);

/// The library a header in angle brackets belongs to: a Qt module's name ("QtGui"), "KSyntaxHighlighting", "SQLite",
/// "ICU", "std" for the standard library and the system; empty if it is none of these.
[[nodiscard]] QString libraryOf(const QString &header);

} // namespace Kodeks
