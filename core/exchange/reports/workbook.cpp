// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/workbook.h"

#include "core/exchange/files/writeall.h"
#include "core/exchange/reports/xlsxfunctions.h"
#include "core/exchange/tables/sheetcheck.h"
#include "core/exchange/tables/sheettext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTemporaryFile>
#include <QTimeZone>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr qsizetype mostRemarks = 100; // more of them nobody reads; they are counted

lxw_col_t columnNumber(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

lxw_row_t rowNumber(qsizetype row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_datetime dateTimeOf(QDate date, QTime time)
{
    return {date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
}

} // namespace

struct Workbook::Parts
{
    Parts()
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        QByteArray folder = QFile::encodeName(QDir::tempPath()); // it would take /tmp, whatever TMPDIR says
        options.tmpdir = folder.data();
        if (xlsx && file.open()) // so that it has a name; libxlsxwriter opens it for itself
            book = xlsx->newBook(QFile::encodeName(file.fileName()).constData(), &options);
        if (!book)
            return;
        header = xlsx->addFormat(book);
        xlsx->setBold(header);
        date = xlsx->addFormat(book);
        xlsx->setNumberFormat(date, "yyyy-mm-dd");
        instant = xlsx->addFormat(book);
        xlsx->setNumberFormat(instant, "yyyy-mm-dd hh:mm:ss");
    }
    ~Parts()
    {
        if (book)
            xlsx->free(book);
    }
    Q_DISABLE_COPY_MOVE(Parts)

    const XlsxFunctions *xlsx = XlsxFunctions::loaded();
    QTemporaryFile file;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *header = nullptr;
    lxw_format *date = nullptr;
    lxw_format *instant = nullptr;
};

Workbook::Workbook()
    : m_parts(std::make_unique<Parts>())
{
}

Workbook::~Workbook() = default;

Result<> Workbook::beginSheet(const QString &name, const TableFields &fields)
{
    endSheet();
    constexpr qsizetype mostColumns = LXW_COL_MAX;
    if (fields.size() > mostColumns)
        return failure(Error::Kind::TooLarge,
            Sheets::tr("There are more columns than a spreadsheet holds (%L1); export as CSV.").arg(mostColumns));
    if (!m_parts->xlsx)
        return failure(Error::Kind::NotFound,
            Sheets::tr("Workbooks are written by the library libxlsxwriter, which is not installed; install it, or "
                       "export as CSV."));
    m_parts->sheet = m_parts->book ? m_parts->xlsx->addSheet(m_parts->book, name.toUtf8().constData()) : nullptr;
    if (!m_parts->sheet)
        return failure(Error::Kind::Io,
            Sheets::tr("The workbook could not be begun; see that there is room for temporary files, and try again."));
    m_fields = fields;
    m_sheetName = name;
    m_row = 1;
    m_writtenRows = 1;
    for (qsizetype column = 0; column < fields.size(); ++column) {
        const TableField &field = fields.at(column);
        m_parts->xlsx->setColumn(m_parts->sheet, columnNumber(column), columnNumber(column), field.width, nullptr);
        m_parts->xlsx->writeString(
            m_parts->sheet, 0, columnNumber(column), sheetText(field.name).utf8.constData(), m_parts->header);
    }
    m_parts->xlsx->freezePanes(m_parts->sheet, 1, 0);
    return {};
}

Result<> Workbook::addRow(const QStringList &cells)
{
    if (m_row >= mostRows) {
        return failure(Error::Kind::TooLarge,
            Sheets::tr("There are more rows than a spreadsheet holds (%L1); export as CSV, or fewer coders at a time.")
                .arg(mostRows));
    }
    bool empty = true;
    for (qsizetype column = 0; column < m_fields.size(); ++column) {
        if (const QString &cell = cells.at(column); !cell.isEmpty()) {
            writeCell(column, cell);
            empty = false;
        }
    }
    ++m_row;
    m_writtenRows += empty ? 0 : 1;
    return {};
}

Result<> Workbook::finish(QIODevice &device)
{
    if (const Result<> written = writeRemarks(); !written)
        return written;
    endSheet();
    const lxw_error error = m_parts->xlsx->close(std::exchange(m_parts->book, nullptr));
    QFile file(m_parts->file.fileName());
    if (error != LXW_NO_ERROR || !hasWholeSheets(file, m_rowsOfSheets) || !file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Io,
            Sheets::tr("The workbook could not be written; see that there is room for temporary files, and try again."),
            QString::fromUtf8(m_parts->xlsx->errorText(error)));
    }
    return copyAll(file, device);
}

void Workbook::endSheet()
{
    if (!m_parts->sheet)
        return;
    m_parts->xlsx->autofilter(m_parts->sheet, 0, 0, rowNumber(m_row - 1), columnNumber(m_fields.size() - 1));
    m_rowsOfSheets.append(m_writtenRows);
    m_parts->sheet = nullptr;
}

Result<> Workbook::writeRemarks()
{
    if (m_cut > m_remarks.size())
        m_remarks.append(
            Sheets::tr("%n more cell(s) had to be cut likewise.", nullptr, static_cast<int>(m_cut - m_remarks.size())));
    if (m_remarks.isEmpty())
        return {};
    const QStringList remarks = m_remarks;
    Result<> written = beginSheet(u"Remarks"_s, {{u"remark"_s, TableField::Type::Text, 120, {}}});
    for (qsizetype i = 0; written && i < remarks.size(); ++i)
        written = addRow({remarks.at(i)});
    return written;
}

void Workbook::writeCell(qsizetype column, const QString &cell)
{
    bool done = false;
    switch (m_fields.at(column).type) {
    case TableField::Type::Text: break;
    case TableField::Type::Integer: done = writeNumber(column, cell); break;
    case TableField::Type::Date: done = writeTime(column, cell, false); break;
    case TableField::Type::Instant: done = writeTime(column, cell, true); break;
    }
    if (!done)
        writeText(column, cell);
}

void Workbook::writeText(qsizetype column, const QString &cell)
{
    const SheetText text = sheetText(cell);
    m_parts->xlsx->writeString(m_parts->sheet, rowNumber(m_row), columnNumber(column), text.utf8.constData(), nullptr);
    if (!text.cut || m_cut++ >= mostRemarks)
        return;
    m_remarks.append(Sheets::tr(
        "Sheet “%1”, row %2, column “%3”: the text is longer than a cell of a spreadsheet holds (%4 characters) and "
        "was cut; CSV has it whole.")
            .arg(m_sheetName, QString::number(m_row + 1), m_fields.at(column).name, QString::number(longestCell)));
}

bool Workbook::writeNumber(qsizetype column, const QString &cell)
{
    bool right = false;
    const int number = cell.toInt(&right);
    return right
        && m_parts->xlsx->writeNumber(m_parts->sheet, rowNumber(m_row), columnNumber(column), number, nullptr)
        == LXW_NO_ERROR;
}

bool Workbook::writeTime(qsizetype column, const QString &cell, bool withTime)
{
    const QDateTime time = withTime ? QDateTime::fromString(cell, Qt::ISODate)
                                    : QDate::fromString(cell, Qt::ISODate).startOfDay(QTimeZone::UTC);
    // Spreadsheets take 1900 for a leap year, so that days before its March are one off.
    if (!time.isValid() || time.date() < QDate(1900, 3, 1) || time.date().year() > 9999)
        return false;
    lxw_datetime written = dateTimeOf(time.date(), time.time());
    lxw_format *format = withTime ? m_parts->instant : m_parts->date;
    return m_parts->xlsx->writeTime(m_parts->sheet, rowNumber(m_row), columnNumber(column), &written, format)
        == LXW_NO_ERROR;
}

} // namespace Kodeks
