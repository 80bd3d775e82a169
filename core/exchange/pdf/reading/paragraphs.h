// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdf/columns.h"
#include "core/exchange/pdf/reading/dividedwords.h"

#include <optional>

namespace Kodeks {

/// How two lines that follow one another go together.
enum class LineBreak : quint8 {
    Joined, ///< layout has broken them
    Within, ///< layout has broken them within a word, which its column had no room for
    Kept,   ///< another line
    Blank,  ///< another line, with clearly more room before it than lines have
};

/// The text of pages, with lines joined where layout has certainly broken them.
class Paragraphs
{
public:
    /// `words` of all pages, for what line ends have divided.
    Paragraphs(const QList<QList<PdfLine>> &pages, DividedWords &words);

    /// Each page but the first begins with a form feed, which stands in the middle of a line where a paragraph runs
    /// over the page.
    [[nodiscard]] QString text();

    [[nodiscard]] const QStringList &unclear() const { return m_unclear; } ///< divided words that may be wrong

private:
    /// A half-open range of a page's lines.
    struct Body
    {
        qsizetype from = 0;
        qsizetype to = 0;
    };

    void addPage(qsizetype page);
    [[nodiscard]] Body bodyOf(qsizetype page) const;
    [[nodiscard]] bool runsOver(qsizetype page) const;
    [[nodiscard]] QList<PdfLine> readingOrder(qsizetype page) const;
    void addLine(const PdfLine &line, LineBreak before);
    void join(const PdfLine &line);
    [[nodiscard]] bool isBroken(const PdfLine &line, const PdfLine &next) const;
    [[nodiscard]] LineBreak breakBetween(const PdfLine &line, const PdfLine &next, double usual) const;
    [[nodiscard]] bool goesOn(const PdfLine &line, const PdfLine &next) const;
    [[nodiscard]] bool goesOnAfterRest(const PdfLine &rest, const PdfLine &next, qsizetype longest) const;
    [[nodiscard]] bool isSetAlike(const PdfLine &line, const PdfLine &next) const;
    [[nodiscard]] bool goesOnOverleaf(const PdfLine &line, const PdfLine &next) const;

    const QList<QList<PdfLine>> &m_pages;
    TextColumns m_columns;
    DividedWords &m_words;
    double m_usualSize = 0; ///< of the document's letters
    QString m_text;
    QStringList m_unclear;
    std::optional<PdfLine> m_lastOfPage;
    const PdfLine *m_before = nullptr; ///< the line before the last one, if that was joined with it
    bool m_inParagraph = false; ///< the last line was joined with one before it
    bool m_newPage = false; ///< the form feed is still to come
};

} // namespace Kodeks
