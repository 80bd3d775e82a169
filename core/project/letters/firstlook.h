// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/letterfiles.h"
#include "core/project/letters/readletters.h"

namespace Kodeks {

/// Files that are to be imported, with the tables among them told from letters.
struct FirstLook
{
    QList<LetterFile> files; ///< all but the tables
    QList<LetterTable> answers;
    QList<LetterTable> facts; ///< and workbooks of which nothing is known
    QList<ImportReport::Refusal> refused; ///< workbooks that cannot be read, and what Kodeks itself has written
};

/// Looks into those that may be tables. `known`: the names of the project's letters.
[[nodiscard]] FirstLook firstLook(
    const QList<LetterFile> &files, const QStringList &known, const ImportOptions &options);

} // namespace Kodeks
