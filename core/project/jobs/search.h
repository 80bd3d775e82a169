// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QList>
#include <QString>

namespace Kodeks {

/// One place where a query is found.
struct SearchHit
{
    LetterId letter;
    QString letterName;
    TextRange range;
    QString before; ///< up to 40 characters of the same line
    QString match;
    QString after;
};

struct SearchResult
{
    QList<SearchHit> hits;
    bool more = false; ///< there are more than the limit
};

/// Finds words, "phrases" and prefix* in all letters of a project (several terms: letters that hold them all), ordered
/// by letter and place. Opens the file for itself, so it may run in any thread. `limit` 0 for no limit.
[[nodiscard]] Result<SearchResult> searchLetters(
    const QString &projectPath, const QString &query, qsizetype limit, const Progress &progress = {});

} // namespace Kodeks
