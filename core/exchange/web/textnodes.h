// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace Kodeks {

/// The text nodes of a page one after the other, white space and all, as a program counts that has the page in a
/// browser; and where in it paragraphs, cells and forced line breaks begin or end (in UTF-16 units, in order).
struct TextNodes
{
    QString text;
    QList<qsizetype> breaks;
};

/// Of the contents of a page's body. What a browser does not show (scripts, styles) is left out. TooLarge for what
/// would take too long; `file` is for sentences only.
[[nodiscard]] Result<TextNodes> textNodes(const QString &html, const QString &file);

} // namespace Kodeks
