// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf.h"

#include "core/exchange/files/atomicfile.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QIODevice>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace Kodeks {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal marginMillimetres = 12;
constexpr qreal footerMillimetres = 8;
constexpr qreal millimetresPerInch = 25.4;
constexpr int footerPoints = 8;

void drawPage(QPainter &painter, const QTextDocument &document, int page)
{
    const QSizeF size = document.pageSize();
    const QRectF part(0, page * size.height(), size.width(), size.height());
    painter.save();
    painter.translate(0, -part.top());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void drawNumber(QPainter &painter, const QRectF &footer, int page, int pages)
{
    QFont font = painter.font();
    font.setPointSize(footerPoints);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(footer, Qt::AlignHCenter | Qt::AlignBottom, QStringLiteral("%1 / %2").arg(page + 1).arg(pages));
}

void print(const QString &html, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter));
    writer.setCreator(QCoreApplication::applicationName());
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setHtml(html);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    const QSizeF whole = writer.pageLayout().paintRectPixels(dotsPerInch).size();
    document.setPageSize(whole);
    const qreal footer = document.pageCount() > 1 ? footerMillimetres / millimetresPerInch * dotsPerInch : 0;
    if (footer > 0)
        document.setPageSize(whole - QSizeF(0, footer));
    const int pages = document.pageCount();
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        drawPage(painter, document, page);
        if (footer > 0)
            drawNumber(painter, QRectF(0, whole.height() - footer, whole.width(), footer), page, pages);
    }
}

} // namespace

Result<> writePdf(const QString &html, const QString &path)
{
    return writeAtomically(path, [&html](QIODevice &device) -> Result<> {
        print(html, device);
        return {};
    });
}

} // namespace Kodeks
