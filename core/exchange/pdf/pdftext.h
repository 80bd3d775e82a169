// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/pdf/furniture.h"

#include <QStringList>

namespace Kodeks {

/// What a document's pages say, as one reads them.
struct PdfText
{
    QString text; ///< each page but the first begins with a form feed (U+000C); notes last, as "[1] …"
    QString whole; ///< the same with page numbers, headers and footers where they stand; empty if there are none
    QList<ApartLine> apart; ///< those lines
    QStringList unclear; ///< words divided at a line's end whose hyphen may be the writer's or not; both read so
    QList<int> empty;  ///< pages, from 1, with nothing on them but perhaps page numbers, headers and footers
    QList<int> sparse; ///< those with a few words, as a stamp has them

    friend bool operator==(const PdfText &, const PdfText &) = default;
};

/// Puts words on pages together: lines, as they lie; page numbers, headers and footers set apart; footnotes to the end;
/// lines joined where layout has certainly broken them. Takes time and memory in proportion to the words.
class PdfTextMaker
{
public:
    /// Pages come in their order; their words are not kept.
    void addPage(const PdfPage &page);

    [[nodiscard]] qsizetype characters() const { return m_characters; } ///< so far
    [[nodiscard]] PdfText made() const;

private:
    QList<PageLines> m_pages;
    qsizetype m_characters = 0;
};

/// The same of all pages at once.
[[nodiscard]] PdfText pdfText(const QList<PdfPage> &pages);

} // namespace Kodeks
