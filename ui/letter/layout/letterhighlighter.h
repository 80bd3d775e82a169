// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTextLayout>
#include <any>

namespace Kodeks {

using LineFormats = QList<QTextLayout::FormatRange>; ///< in UTF-16 units of the line

/// Highlights a letter line by line. The letter view keeps the state after each line and asks for a line only when it
/// is to be shown and every line above it has been asked for, so an implementation keeps nothing of the letter.
/// Lines longer than a few thousand characters are not asked for: they pass the state on.
class LetterHighlighter
{
public:
    struct Line
    {
        LineFormats formats;
        std::any state; ///< what the next line needs to know; a small value
    };

    LetterHighlighter() = default;
    virtual ~LetterHighlighter() = default;
    Q_DISABLE_COPY_MOVE(LetterHighlighter)

    /// `line` is without its line break; `before` is the state of the line above, without a value at the first line.
    /// The same call may come again and must give the same answer, until the view is given it again.
    [[nodiscard]] virtual Line highlight(const QString &line, const std::any &before) = 0;
};

} // namespace Kodeks
