// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/csvwriter.h"

#include "core/exchange/files/writeall.h"

#include <QIODevice>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool startsFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    const QChar first = cell.front();
    return QStringView(u"=+-@").contains(first) || first.category() == QChar::Other_Control;
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, CsvDialect dialect)
    : m_device(device)
    , m_dialect(dialect)
{
}

Result<> CsvWriter::write(const QStringList &cells)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += m_dialect == CsvDialect::Excel ? u';' : u',';
        row += written(cells.at(i));
    }
    if (row.isEmpty())
        row = u"\"\""_s; // an empty line would be no row
    row += u"\r\n"_s;
    QByteArray bytes = row.toUtf8();
    if (!m_begun && m_dialect == CsvDialect::Excel)
        bytes.prepend("\xEF\xBB\xBF");
    m_begun = true;
    return writeAll(m_device, bytes);
}

QString CsvWriter::written(const QString &cell) const
{
    const bool excel = m_dialect == CsvDialect::Excel;
    QString text = excel ? formulaEscaped(cell) : cell;
    const bool needsQuotes = std::ranges::any_of(text, [separator = excel ? u';' : u','](QChar unit) {
        return unit == separator || unit == u'"' || unit == u'\r' || unit == u'\n';
    });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString formulaEscaped(const QString &cell)
{
    return startsFormula(cell) ? u'\'' + cell : cell;
}

QString formulaUnescaped(const QString &cell)
{
    return cell.startsWith(u'\'') && startsFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

} // namespace Kodeks
