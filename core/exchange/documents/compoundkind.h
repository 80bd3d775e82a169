// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Kodeks {

/// What a compound file (MS-CFB) is, by the names in its directory.
enum class CompoundKind {
    Locked,   ///< an office document with a password
    Message,  ///< an e-mail of Outlook (.msg)
    Workbook, ///< .xls
    Slides,   ///< .ppt
    Word,     ///< .doc
    Other     ///< what has no such name
};

/// Looks for names where a directory may have them; an e-mail has its own at the root, whatever is attached to it.
[[nodiscard]] CompoundKind compoundKind(const QByteArray &bytes);

/// Why it is no letter, and how it can be brought in.
[[nodiscard]] std::unexpected<Error> refusedCompound(CompoundKind kind, const QString &file);

} // namespace Kodeks
