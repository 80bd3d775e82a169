// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf.h"

#include "core/exchange/files/atomicfile.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QIODevice>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace Kodeks {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal marginMillimetres = 12;

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
    // A document without a page size is printed with wide margins and page numbers.
    document.setPageSize(writer.pageLayout().paintRectPixels(dotsPerInch).size());
    document.print(&writer);
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
