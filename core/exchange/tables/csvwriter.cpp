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
    m_row.resize(0);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_row += m_dialect == CsvDialect::Excel ? u';' : u',';
        add(cells.at(i));
    }
    if (m_row.isEmpty())
        m_row += u"\"\""_s; // an empty line would be no row
    m_row += u"\r\n"_s;
    QByteArray bytes = m_row.toUtf8();
    if (!m_begun && m_dialect == CsvDialect::Excel)
        bytes.prepend("\xEF\xBB\xBF");
    m_begun = true;
    return writeAll(m_device, bytes);
}

void CsvWriter::add(const QString &cell)
{
    const bool excel = m_dialect == CsvDialect::Excel;
    const QString text = excel ? formulaEscaped(cell) : cell;
    if (text.contains(excel ? u';' : u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        m_row += u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
    else
        m_row += text;
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
