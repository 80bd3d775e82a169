// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printedpages.h"

#include "core/exchange/files/atomicfile.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal unitsPerInch = 96;
constexpr qreal headHeight = 46;
constexpr qreal footHeight = 26;
constexpr int pdfDotsPerInch = 600;

QSizeF paperSize(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Inch).size() * unitsPerInch;
}

void drawLine(QPainter &painter, const QRectF &where, const QFont &font, const QColor &color, const QString &text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, where.width()));
}

void print(const PrintedPages &pages, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setResolution(pdfDotsPerInch);
    writer.setPageLayout(pages.layout);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setTitle(pages.head.title);
    QPainter painter(&writer);
    painter.scale(pdfDotsPerInch / unitsPerInch, pdfDotsPerInch / unitsPerInch);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPrintedPage(painter, pages, i);
    }
}

} // namespace

QSizeF printedSize(const QPageLayout &layout)
{
    return paperSize(layout) - QSizeF(0, headHeight + footHeight);
}

QFont printedFont(int pixels, bool bold)
{
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPalette printedPalette()
{
    QPalette palette(Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(48, 110, 180));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(96, 96, 96));
    return palette;
}

void paintPrintedPage(QPainter &painter, const PrintedPages &pages, qsizetype index)
{
    const QSizeF paper = paperSize(pages.layout);
    const QColor grey(80, 80, 80);
    const QFont small = printedFont(11);
    painter.save();
    drawLine(painter, QRectF(0, 0, paper.width(), 20), printedFont(14, true), Qt::black, pages.head.title);
    drawLine(painter, QRectF(0, 19, paper.width(), 15), small, grey, pages.head.below);
    painter.fillRect(QRectF(0, 37, paper.width(), 0.75), QColor(170, 170, 170));
    painter.setFont(small);
    painter.setPen(grey);
    painter.drawText(QRectF(0, paper.height() - footHeight, paper.width(), footHeight),
        Qt::AlignHCenter | Qt::AlignBottom, u"%1 / %2"_s.arg(index + 1).arg(pages.pages.size()));
    painter.restore();
    painter.save();
    painter.translate(0, headHeight);
    QPicture picture = pages.pages.at(index);
    // A picture enlarges itself by the device's dots per inch, which the painter has done already.
    painter.scale(qreal(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
        qreal(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    picture.play(&painter);
    painter.restore();
}

Result<> writePdf(const PrintedPages &pages, const QString &path)
{
    return writeAtomically(path, [&pages](QIODevice &device) -> Result<> {
        print(pages, device);
        return {};
    });
}

} // namespace Kodeks
