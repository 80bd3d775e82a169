// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/raggedrows.h"

#include "core/base/shorter.h"

#include <QCoreApplication>
#include <limits>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RaggedText
{
    Q_DECLARE_TR_FUNCTIONS(CsvReading)
};

} // namespace

void RaggedRows::addShort(qsizetype line)
{
    if (++m_shortRows <= named + 1)
        m_shortLines.append(QString::number(line));
}

void RaggedRows::addWrong(qsizetype row, qsizetype line, qsizetype cells)
{
    if (++m_wrongRows == 1) {
        m_row = row;
        m_line = line;
        m_cells = cells;
    } else if (m_wrongRows <= named + 2) {
        m_wrongLines.append(QString::number(line));
    }
}

QString RaggedRows::shortSentence() const
{
    if (m_shortRows == 0)
        return {};
    return RaggedText::tr(
        "%n row(s) have fewer cells than the header; those missing at the end were taken as empty: line %1. Where a "
        "line break or a lost separator has parted a row, mend the table and import it again.",
        nullptr, static_cast<int>(std::min<qsizetype>(m_shortRows, std::numeric_limits<int>::max())))
        .arg(firstOf(m_shortLines, named));
}

Error RaggedRows::wrong(const QString &fileName, qsizetype columns) const
{
    QString sentence = RaggedText::tr(
        "“%1”, row %2 (line %3): %4 cells where the header has %5; check its separators and quotation marks.")
                           .arg(fileName, QString::number(m_row), QString::number(m_line), QString::number(m_cells),
                               QString::number(columns));
    if (!m_wrongLines.isEmpty())
        sentence += u' ' + RaggedText::tr("The same is wrong in line %1.").arg(firstOf(m_wrongLines, named));
    return {Error::Kind::Invalid, sentence, {}};
}

} // namespace Kodeks
