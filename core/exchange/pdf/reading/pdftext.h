// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/furniture.h"
#include "core/exchange/pdf/pdfreading.h"

namespace Kodeks {

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
