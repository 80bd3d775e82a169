// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printquotes.h"

#include "ui/print/pagewriter.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct QuoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr int quotePixels = 13;
constexpr int sourcePixels = 11;
constexpr qreal indent = 14;
constexpr qreal quoteGap = 14;

void writeLine(PageWriter &page, const QFont &font, const QColor &color, qreal x, const QString &line)
{
    const QFontMetricsF metrics(font);
    page.painter().setFont(font);
    page.painter().setPen(color);
    page.painter().drawText(QPointF(x, page.y() + metrics.ascent()), line);
    page.skip(metrics.height() * 1.15);
}

void writeQuote(PageWriter &page, const PrintQuote &quote)
{
    const QFont font = printedFont(quotePixels);
    const QFont small = printedFont(sourcePixels);
    const QStringList lines = printedLines(quote.quote.trimmed(), font, page.width() - indent);
    const QStringList source = printedLines(quote.source, small, page.width() - indent);
    const qreal lineHeight = QFontMetricsF(font).height() * 1.15;
    const qreal below = qreal(source.size()) * QFontMetricsF(small).height() * 1.15;
    if (page.y() > 0 && !page.fits(qreal(lines.size()) * lineHeight + below))
        page.newPage();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!page.fits(lineHeight + (i + 1 == lines.size() ? below : 0)))
            page.newPage();
        page.painter().fillRect(QRectF(0, page.y(), 3, lineHeight), quote.color);
        writeLine(page, font, Qt::black, indent, lines.at(i));
    }
    for (const QString &line : source)
        writeLine(page, small, QColor(80, 80, 80), indent, line);
    page.skip(quoteGap);
}

} // namespace

Result<PrintedPages> printQuotes(const PrintQuotes &quotes, const QPageLayout &layout, const Progress &goOn)
{
    PageWriter page(quotes.head, layout);
    const QFont font = printedFont(quotePixels);
    if (!quotes.definition.isEmpty()) {
        for (const QString &line : printedLines(quotes.definition, font, page.width()))
            writeLine(page, font, Qt::black, 0, line);
        page.skip(quoteGap);
    }
    for (qsizetype i = 0; i < quotes.quotes.size(); ++i) {
        if (i % 50 == 0 && goOn && !goOn(i, quotes.quotes.size()))
            return failure(Error::Kind::Cancelled, QuoteTexts::tr("Printing was cancelled."));
        writeQuote(page, quotes.quotes.at(i));
    }
    return page.pages();
}

} // namespace Kodeks
