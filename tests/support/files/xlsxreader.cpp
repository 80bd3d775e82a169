// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/files/xlsxreader.h"

#include <KZip>
#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString columnOf(QStringView reference)
{
    QString letters;
    for (const QChar unit : reference) {
        if (unit.isLetter())
            letters += unit;
    }
    return letters;
}

QString unescaped(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (const auto &match : escape.globalMatch(text)) {
        plain
            += text.sliced(from, match.capturedStart() - from) + QChar(char16_t(match.captured(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    return plain + text.sliced(from);
}

QStringList sheetNames(const QByteArray &workbook)
{
    QStringList names;
    QXmlStreamReader xml(workbook);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sheet")
            names.append(xml.attributes().value(u"name"_s).toString());
    }
    return names;
}

void readElement(QXmlStreamReader &xml, Sheet &sheet, QString &column)
{
    if (xml.name() == u"row") {
        sheet.rows.append(QMap<QString, SheetCell>());
    } else if (xml.name() == u"c") {
        column = columnOf(xml.attributes().value(u"r"_s));
        sheet.rows.last().insert(
            column, {xml.attributes().value(u"t"_s).toString(), {}, xml.attributes().value(u"s"_s).toString()});
    } else if (xml.name() == u"f" || xml.name() == u"hyperlink") {
        sheet.hasFormulas = true;
    } else if (xml.name() == u"v" || xml.name() == u"t") {
        sheet.rows.last()[column].text = unescaped(xml.readElementText());
    } else if (xml.name() == u"pane") {
        sheet.hasFrozenRow
            = xml.attributes().value(u"ySplit"_s) == u"1" && xml.attributes().value(u"state"_s) == u"frozen";
    } else if (xml.name() == u"autoFilter") {
        sheet.filtered = xml.attributes().value(u"ref"_s).toString();
    }
}

} // namespace

QByteArray unzipped(const QByteArray &zip, const QString &name)
{
    QBuffer buffer;
    buffer.setData(zip);
    KZip archive(&buffer);
    if (!archive.open(QIODevice::ReadOnly))
        return {};
    const KArchiveFile *file = archive.directory()->file(name);
    return file ? file->data() : QByteArray();
}

QStringList zipNames(const QByteArray &zip)
{
    QBuffer buffer;
    buffer.setData(zip);
    KZip archive(&buffer);
    return archive.open(QIODevice::ReadOnly) ? archive.directory()->entries() : QStringList();
}

QStringList Sheet::header() const
{
    QMap<qsizetype, QString> names;
    const QMap<QString, SheetCell> first = rows.value(0);
    for (auto cell = first.begin(); cell != first.end(); ++cell)
        names.insert(cell.key().size() * 1000 + cell.key().back().unicode(), cell->text);
    return names.values();
}

SheetCell Sheet::cell(qsizetype row, const QString &column) const
{
    const auto &names = rows.constFirst();
    for (auto heading = names.begin(); heading != names.end(); ++heading) {
        if (heading->text == column)
            return rows.value(row + 1).value(heading.key());
    }
    return {u"no such column"_s, {}, {}};
}

QList<Sheet> readXlsx(const QByteArray &bytes)
{
    QList<Sheet> sheets;
    const QStringList names = sheetNames(unzipped(bytes, u"xl/workbook.xml"_s));
    for (qsizetype i = 0; i < names.size(); ++i) {
        Sheet sheet;
        sheet.name = names.at(i);
        QString column;
        QXmlStreamReader xml(unzipped(bytes, u"xl/worksheets/sheet%1.xml"_s.arg(i + 1)));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement)
                readElement(xml, sheet, column);
        }
        if (xml.hasError())
            sheet.name = xml.errorString();
        sheets.append(sheet);
    }
    return sheets;
}

} // namespace Kodeks
