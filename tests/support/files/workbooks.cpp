// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/files/workbooks.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const char *id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + QByteArray(id) + "\" Type=\"" + relations + '/' + type + "\" Target=\"" + target
        + "\"/>";
}

QByteArray relationsPart(const QByteArray &inside)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
        + "</Relationships>";
}

QByteArray sheetPart(const QByteArray &cells)
{
    return "<worksheet xmlns=\"" + main + "\"><sheetData>" + cells + "</sheetData></worksheet>";
}

} // namespace

QList<ZipPart> workbookParts(const QByteArray &cells, const WorkbookInside &inside)
{
    QByteArray sheets = "<sheet name=\"" + inside.name + "\" sheetId=\"1\" r:id=\"rId1\"/>";
    QByteArray related = relation("rId1", "worksheet", "worksheets/sheet1.xml");
    QList<ZipPart> parts{{u"_rels/.rels"_s, relationsPart(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {u"xl/worksheets/sheet1.xml"_s, sheetPart(cells)}};
    const auto add = [&](const char *id, const QByteArray &type, const QByteArray &target, const QByteArray &xml) {
        related += relation(id, type, target);
        parts.append({u"xl/"_s + QString::fromLatin1(target), xml});
    };
    if (!inside.otherSheet.isEmpty()) {
        sheets.prepend("<sheet name=\"First\" sheetId=\"2\" r:id=\"rId2\"/>");
        add("rId2", "worksheet", "worksheets/sheet2.xml", sheetPart(inside.otherSheet));
    }
    if (!inside.strings.isEmpty())
        add("rId3", "sharedStrings", "sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + inside.strings + "</sst>");
    if (!inside.styles.isEmpty())
        add("rId4", "styles", "styles.xml", "<styleSheet xmlns=\"" + main + "\">" + inside.styles + "</styleSheet>");
    parts.append({u"xl/workbook.xml"_s,
        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><workbookPr " + inside.properties + "/><sheets>"
            + sheets + "</sheets></workbook>"});
    parts.append({u"xl/_rels/workbook.xml.rels"_s, relationsPart(related)});
    return parts;
}

QByteArray workbookOf(const QByteArray &cells, const WorkbookInside &inside)
{
    return zipOf(workbookParts(cells, inside));
}

} // namespace Kodeks
