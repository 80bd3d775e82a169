// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/pdflines.h"

namespace Kodeks {

/// Lines that begin at the same place: a column of text, or what is set in.
struct TextColumn
{
    double left = 0;
    double right = 0; ///< where its full lines end
    qsizetype lines = 0;
    bool wraps = false; ///< its full lines mostly break in mid-sentence: a program has broken them
    qsizetype brokenTwice
        = 0; ///< characters of its longest line that layout has broken again: lines are of a text that
                               ///< had been broken before, with too long ones; 0 if they are not
};

/// The columns of a document, over all its pages.
class TextColumns
{
public:
    explicit TextColumns(const QList<QList<PdfLine>> &pages);

    /// The column that bounds a line on the right.
    [[nodiscard]] TextColumn around(const PdfLine &line) const;

private:
    void measure(const QList<QList<PdfLine>> &pages);
    void findWrapped(const QList<QList<PdfLine>> &pages);
    void findBrokenTwice(const QList<QList<PdfLine>> &pages);
    [[nodiscard]] qsizetype best(const PdfLine &line) const;

    QList<TextColumn> m_columns;
};

/// Whether the first word of `next` would not have had room behind a line in a column.
[[nodiscard]] bool isFull(const PdfLine &line, const PdfLine &next, const TextColumn &column);

/// A line ends a sentence, or with a colon; marks of notes and closing quotes may follow.
[[nodiscard]] bool endsSentence(QStringView line);

[[nodiscard]] bool beginsLower(QStringView line);

} // namespace Kodeks
