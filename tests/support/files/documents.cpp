// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/files/documents.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_ba;
const QByteArray wordNames = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                             " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                             " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                             " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""_ba;
const QByteArray odfNames = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                            " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                            " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                            " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                            " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""_ba;

QByteArray relation(const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"r" + kind
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\" Target=\""
        + target + "\"/>";
}

} // namespace

QByteArray docxOf(const QByteArray &body, const QList<ZipPart> &parts)
{
    const QByteArray open = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_ba;
    QByteArray relations;
    QList<ZipPart> all{{u"[Content_Types].xml"_s,
                           head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {u"_rels/.rels"_s, head + open + relation("officeDocument"_ba, "word/document.xml"_ba) + "</Relationships>"},
        {u"word/document.xml"_s, head + "<w:document" + wordNames + "><w:body>" + body + "</w:body></w:document>"}};
    for (const ZipPart &part : parts) {
        const QByteArray file = part.name.toLatin1() + ".xml";
        relations += relation(part.name.section(u'.', 0, 0).toLatin1(), file);
        all.append({u"word/"_s + QString::fromLatin1(file),
            head
                + QByteArray(part.bytes)
                    .replace("<w:PART"_ba, "<w:part"_ba + wordNames)
                    .replace("</w:PART", "</w:part")});
    }
    all.append({u"word/_rels/document.xml.rels"_s, head + open + relations + "</Relationships>"});
    return zipOf(all);
}

QByteArray odtOf(const QByteArray &body, const QByteArray &automatic, const QByteArray &styles)
{
    return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"_ba},
        {u"content.xml"_s,
            head + "<office:document-content" + odfNames + "><office:automatic-styles>" + automatic
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>"},
        {u"styles.xml"_s, head + "<office:document-styles" + odfNames + ">" + styles + "</office:document-styles>"}});
}

QByteArray pdfOf(const QList<QStringList> &pages)
{
    return partlyScannedPdfOf(pages, {});
}

QByteArray partlyScannedPdfOf(const QList<QStringList> &pages, const QList<int> &scanned)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(u"Noto Sans"_s, 11));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        if (scanned.contains(int(i) + 1)) {
            const QImage picture = QImage::fromData(scanOf(pages.at(i)));
            painter.drawImage(QRectF(20, 20, 440, 440.0 * picture.height() / picture.width()), picture);
            continue;
        }
        QRectF room(20, 20, 440, 700);
        for (const QString &paragraph : pages.at(i)) {
            QRectF used;
            painter.drawText(room, int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop), paragraph, &used);
            room.setTop(used.bottom() + 14);
        }
        if (pages.at(i).isEmpty())
            painter.fillRect(room, Qt::gray);
    }
    painter.end();
    return buffer.data();
}

QByteArray scanOf(const QStringList &lines, double degrees, const char *format)
{
    constexpr int dotsPerInch = 200;
    constexpr int lineHeight = 50;
    QImage page(1300, lineHeight * (int(lines.size()) + 4), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    page.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    page.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(degrees);
    painter.translate(-page.width() / 2.0, -page.height() / 2.0);
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(32);
    painter.setFont(font);
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(100, lineHeight * (i + 3), lines.at(i));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, format);
    return bytes;
}

} // namespace Kodeks
