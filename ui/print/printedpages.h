// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QPageLayout>
#include <QPalette>
#include <QPicture>

class QPainter;

namespace Kodeks {

/// What stands over every printed page.
struct PrintedHead
{
    QString title;
    QString below = {}; ///< a line in grey below the title; may be empty
};

/// Pages to be printed, each a picture below the head; lengths in 1/96 inch.
struct PrintedPages
{
    PrintedHead head;
    QPageLayout layout;
    QList<QPicture> pages;
};

/// What a page has room for, between the head and the number at its foot.
[[nodiscard]] QSizeF printedSize(const QPageLayout &layout);
/// Of the text on paper, in a size that does not depend on the screen; the program's family.
[[nodiscard]] QFont printedFont(int pixels, bool bold = false);
/// Light, whatever the window looks like.
[[nodiscard]] QPalette printedPalette();

/// Paints one page with its head and number; (0, 0) is where the paper's margins meet, a unit is 1/96 inch.
void paintPrintedPage(QPainter &painter, const PrintedPages &pages, qsizetype index);

/// The old file stays where that fails; errors as of writeAtomically(). In any thread.
[[nodiscard]] Result<> writePdf(const PrintedPages &pages, const QString &path);

} // namespace Kodeks
