// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/csvreader.h"

#include "core/base/shorter.h"
#include "core/exchange/tables/titlelines.h"
#include "core/exchange/text/textdecoder.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct CsvReading
{
    Q_DECLARE_TR_FUNCTIONS(CsvReading)
};

constexpr QChar quote = u'"';
constexpr QChar carriageReturn = u'\r';
constexpr QChar lineFeed = u'\n';

qsizetype lineBreaks(QStringView text)
{
    qsizetype count = text.count(lineFeed);
    for (qsizetype at = text.indexOf(carriageReturn); at >= 0; at = text.indexOf(carriageReturn, at + 1)) {
        if (at + 1 == text.size() || text.at(at + 1) != lineFeed)
            ++count;
    }
    return count;
}

bool isWholeNumber(const QString &cell)
{
    return !cell.isEmpty() && std::ranges::all_of(cell, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

} // namespace

CsvReader::CsvReader(QString text, QString fileName, CsvLimits limits)
    : m_text(std::move(text))
    , m_fileName(std::move(fileName))
    , m_limits(limits)
{
}

Result<CsvReader> CsvReader::open(const QByteArray &bytes, const QString &fileName, CsvLimits limits)
{
    const bool mark = bytes.startsWith("\xEF\xBB\xBF");
    QString text;
    if (bytes.isValidUtf8()) {
        text = QString::fromUtf8(QByteArrayView(bytes).sliced(mark ? 3 : 0));
    } else {
        Result<DecodedText> decoded = decodeExactly(bytes, fileName);
        if (!decoded)
            return std::unexpected(std::move(decoded.error()));
        text = std::move(decoded->text);
    }
    CsvReader reader(std::move(text), fileName, limits);
    reader.m_mark = mark;
    if (Result<> header = reader.readHeader(); !header)
        return std::unexpected(std::move(header.error()));
    return reader;
}

qsizetype CsvReader::column(const QString &name) const
{
    const qsizetype exact = m_header.indexOf(name);
    return exact >= 0 ? exact : m_header.indexOf(name, 0, Qt::CaseInsensitive);
}

Result<CsvRow> CsvReader::next()
{
    m_rowLine = m_line;
    Result<QStringList> cells = readRow();
    if (!cells)
        return std::unexpected(std::move(cells.error()));
    fitToHeader(*cells);
    if (m_ragged.hasWrong() && !m_limits.wrongRows)
        return wrongRows();
    CsvRow row{m_row, m_rowLine, std::move(*cells)};
    passBreak();
    passEmptyLines();
    return row;
}

/// What R and spreadsheets put beside the columns that have a title: the number of the row, empty cells.
void CsvReader::fitToHeader(QStringList &cells)
{
    if (!m_rowNames)
        m_rowNames
            = cells.size() == m_header.size() + 1 && !cells.constLast().isEmpty() && isWholeNumber(cells.constFirst());
    if (*m_rowNames && cells.size() == m_header.size() + 1)
        cells.removeFirst();
    while (cells.size() > m_header.size() && cells.constLast().isEmpty())
        cells.removeLast();
    if (cells.size() < m_header.size() && m_limits.shortRows)
        m_ragged.addShort(m_rowLine);
    else if (cells.size() != m_header.size())
        m_ragged.addWrong(m_row, m_rowLine, cells.size());
    cells.resize(m_header.size());
}

/// Reads on for the other rows that are wrong.
std::unexpected<Error> CsvReader::wrongRows()
{
    while (!m_ragged.hasMany()) {
        passBreak();
        passEmptyLines();
        if (atEnd())
            break;
        m_rowLine = m_line;
        Result<QStringList> cells = readRow();
        if (!cells)
            break;
        fitToHeader(*cells);
    }
    m_position = m_text.size();
    return std::unexpected(m_ragged.wrong(m_fileName, m_header.size()));
}

Result<> CsvReader::readHeader()
{
    passEmptyLines();
    const QChar announced = passSeparatorLine();
    if (m_limits.titleLines)
        passTitleLines();
    m_rowLine = m_line;
    if (QStringView(m_text).sliced(m_position).trimmed().isEmpty())
        return refused(Error::Kind::Invalid,
            CsvReading::tr("“%1” is empty; a table needs a header with the names of its columns.").arg(m_fileName));
    m_separator = announced.isNull() ? likelySeparator() : announced;
    Result<QStringList> names = readRow();
    if (!names)
        return std::unexpected(std::move(names.error()));
    QSet<QString> seen;
    for (const QString &cell : std::as_const(*names)) {
        const QString name = cell.trimmed();
        if (!m_limits.sameNames && !name.isEmpty() && seen.contains(name)) {
            return refused(Error::Kind::Invalid,
                CsvReading::tr("“%1” has two columns called “%2”; rename or remove one of them.")
                    .arg(m_fileName, cutTo(name, 80)));
        }
        seen.insert(name);
        m_header.append(name);
    }
    passBreak();
    passEmptyLines();
    return {};
}

Result<QStringList> CsvReader::readRow()
{
    QStringList cells;
    while (true) {
        Result<QString> cell = readCell();
        if (!cell)
            return std::unexpected(std::move(cell.error()));
        cells.append(std::move(*cell));
        if (cells.size() > m_limits.columns) {
            return refused(Error::Kind::TooLarge,
                CsvReading::tr("“%1”, row %2 (line %3): more than %4 columns; remove those that are not needed.")
                    .arg(m_fileName, QString::number(m_row), QString::number(m_rowLine),
                        QString::number(m_limits.columns)));
        }
        if (atEnd() || atBreak())
            return cells;
        ++m_position;
    }
}

Result<QString> CsvReader::readCell()
{
    if (!atEnd() && m_text.at(m_position) == quote)
        return readQuoted();
    const QStringView rest = QStringView(m_text).sliced(m_position);
    const auto end = std::ranges::find_if(
        rest, [this](QChar unit) { return unit == m_separator || unit == lineFeed || unit == carriageReturn; });
    const QString cell = rest.first(end - rest.begin()).toString();
    m_position += cell.size();
    if (cell.size() > m_limits.cell) {
        return refused(Error::Kind::TooLarge,
            CsvReading::tr("“%1”, row %2 (line %3): a cell is too large; shorten it.")
                .arg(m_fileName, QString::number(m_row), QString::number(m_rowLine)));
    }
    return cell;
}

Result<QString> CsvReader::readQuoted()
{
    QString cell;
    const qsizetype opened = m_line;
    while (true) {
        const qsizetype from = ++m_position;
        const qsizetype end = m_text.indexOf(quote, from);
        if (end < 0 || end - from + cell.size() > m_limits.cell) {
            return refused(end < 0 ? Error::Kind::Invalid : Error::Kind::TooLarge,
                (end < 0 ? CsvReading::tr(
                               "“%1”, row %2 (line %3): a quoted cell is never closed; add the quotation mark that is "
                               "missing.")
                         : CsvReading::tr("“%1”, row %2 (line %3): a cell is too large; shorten it."))
                    .arg(m_fileName, QString::number(m_row), QString::number(opened)));
        }
        const QStringView part = QStringView(m_text).sliced(from, end - from);
        cell += part;
        m_line += lineBreaks(part);
        m_position = end + 1;
        if (atEnd() || m_text.at(m_position) == m_separator || atBreak())
            return cell;
        if (m_text.at(m_position) != quote) {
            return refused(Error::Kind::Invalid,
                CsvReading::tr(
                    "“%1”, row %2 (line %3): text follows a closing quotation mark; write a quotation mark within a "
                    "cell twice.")
                    .arg(m_fileName, QString::number(m_row), QString::number(m_line)));
        }
        cell += quote;
    }
}

void CsvReader::passTitleLines()
{
    const TitleLines lines = titleLines(QStringView(m_text).sliced(m_position));
    m_before = lines.said;
    m_line += lineBreaks(QStringView(m_text).sliced(m_position, lines.length));
    m_position += lines.length;
}

bool CsvReader::atBreak() const
{
    return m_text.at(m_position) == lineFeed || m_text.at(m_position) == carriageReturn;
}

void CsvReader::passBreak()
{
    if (atEnd())
        return;
    m_position += QStringView(m_text).sliced(m_position).startsWith(u"\r\n") ? 2 : 1;
    ++m_line;
    ++m_row;
}

void CsvReader::passEmptyLines()
{
    while (!atEnd() && atBreak())
        passBreak();
}

void CsvReader::nameColumn(const QString &name, const QStringList &others)
{
    const auto folded
        = [](QString written) { return written.toLower().replace(u' ', u'_').replace(u'.', u'_').replace(u'-', u'_'); };
    if (column(name) >= 0)
        return;
    for (QString &written : m_header) {
        if (folded(written) == name || others.contains(folded(written))) {
            written = name;
            return;
        }
    }
}

std::unexpected<Error> CsvReader::refused(Error::Kind kind, const QString &sentence)
{
    m_position = m_text.size();
    return failure(kind, sentence);
}

} // namespace Kodeks
