// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "ui/letter/layout/letterlayout.h"
#include "ui/letter/marks/passagemark.h"
#include "ui/print/printedpages.h"

namespace Kodeks {

/// A letter with its margin, as the window shows it.
struct PrintLetter
{
    PrintedHead head;
    LetterText text;
    QList<Section> sections;
    QList<PassageMark> marks;
    bool twoMargins = false;
    QFont font; ///< the family is taken of it
};

/// Pages end between lines; a passage that goes on has its label on each. In any thread.
[[nodiscard]] Result<PrintedPages> printLetter(
    const PrintLetter &letter, const QPageLayout &layout, const Progress &goOn = {});

} // namespace Kodeks
