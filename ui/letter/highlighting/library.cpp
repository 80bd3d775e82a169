// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/highlighting/syntaxhighlighter.h"

/// What LazyHighlighter calls; the caller owns what it gets.
extern "C" Q_DECL_EXPORT Kodeks::LetterHighlighter *makeLetterHighlighter(bool dark)
{
    return new Kodeks::SyntaxHighlighter(dark);
}
