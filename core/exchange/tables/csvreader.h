// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/tables/raggedrows.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace Kodeks {

/// What a table may hold at most.
struct CsvLimits
{
    qsizetype columns = 1'000;
    qsizetype cell = qsizetype(64) * 1024 * 1024; ///< UTF-16 units
    bool sameNames = false;  ///< columns may share a name; column() then gives the first
    bool titleLines = false; ///< lines of one cell may stand before the header
    bool shortRows = false; ///< rows may lack cells at their end, which are empty then (CsvReader::ragged())
    bool wrongRows = false; ///< for a look at a table: rows with more cells are cut, to be told (the same)
};

struct CsvRow
{
    qsizetype row = 0;  ///< as a spreadsheet counts: the header is row 1
    qsizetype line = 0; ///< of the file, where the row begins, from 1
    QStringList cells;  ///< as many as the header has; line breaks within a cell as they stood
};

/// Reads a table (RFC 4180) row by row: header first; CRLF, LF or CR; quoted cells with anything in them; comma,
/// semicolon, tab or bar: the one that a line "sep=;" before the header says (Excel's own), else the one that the
/// header has most of and the first rows agree with; UTF-8, or what decodeExactly() recognises. Empty lines are passed
/// over, and so are row numbers without a title, as R writes them, and empty cells beyond the last title. A row with
/// more cells is an error, and so is one with fewer, unless the limits allow it: nobody knows which cell is too much,
/// but spreadsheets leave empty ones at the end out. Every error is Invalid (TooLarge beyond the limits) and one
/// sentence with the file, the row and the line.
class CsvReader
{
public:
    [[nodiscard]] static Result<CsvReader> open(
        const QByteArray &bytes, const QString &fileName, CsvLimits limits = {});

    /// The column names, without space around them; no name stands twice.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// What the lines say that stand before the header.
    [[nodiscard]] const QStringList &before() const { return m_before; }
    /// The place of a column, ignoring case, or -1.
    [[nodiscard]] qsizetype column(const QString &name) const;
    /// Gives the first column this name that has one of the others, which are in lower case with _ for spaces, dots and
    /// hyphens, if none has it.
    void nameColumn(const QString &name, const QStringList &others);
    [[nodiscard]] QChar separator() const { return m_separator; }
    /// Whether it looks like CsvDialect::Excel: a byte order mark and semicolons.
    [[nodiscard]] bool looksLikeExcel() const { return m_mark && m_separator == QLatin1Char(';'); }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }

    /// How much of the text is read, for telling how far the work is: UTF-16 units.
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype length() const { return m_text.size(); }
    /// Rows read so far that have not as many cells as the header.
    [[nodiscard]] const RaggedRows &ragged() const { return m_ragged; }
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    /// The next row; call it only before the end. After an error it is at the end.
    [[nodiscard]] Result<CsvRow> next();

private:
    CsvReader(QString text, QString fileName, CsvLimits limits);

    [[nodiscard]] Result<> readHeader();
    [[nodiscard]] Result<QStringList> readRow();
    void fitToHeader(QStringList &cells);
    [[nodiscard]] std::unexpected<Error> wrongRows();
    [[nodiscard]] Result<QString> readCell();
    [[nodiscard]] Result<QString> readQuoted();
    [[nodiscard]] QString separatorsOfHeader() const;
    [[nodiscard]] QChar likelySeparator() const;
    [[nodiscard]] bool fits(QChar separator, bool withShortRows) const;
    [[nodiscard]] QChar passSeparatorLine();
    void passTitleLines();
    [[nodiscard]] bool atBreak() const;
    void passBreak();
    void passEmptyLines();
    [[nodiscard]] std::unexpected<Error> refused(Error::Kind kind, const QString &sentence);

    QString m_text;
    QString m_fileName;
    CsvLimits m_limits;
    QStringList m_header;
    QStringList m_before;
    QChar m_separator;
    bool m_mark = false;
    RaggedRows m_ragged;
    std::optional<bool> m_rowNames; ///< whether rows begin with their number, which has no title; known from the first
    qsizetype m_position = 0;
    qsizetype m_row = 1;
    qsizetype m_rowLine = 1;
    qsizetype m_line = 1;
};

} // namespace Kodeks
