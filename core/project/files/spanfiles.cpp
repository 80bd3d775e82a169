// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/csvreader.h"
#include "core/exchange/tables/tablenumber.h"
#include "core/model/gapwords.h"
#include "core/project/files/datatable.h"
#include "core/project/files/reliabilityfiles.h"
#include "core/project/files/tablehabits.h"

#include <QCoreApplication>
#include <QSet>
#include <optional>
#include <span>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 10'000; ///< of coders and of categories

struct SpansText
{
    Q_DECLARE_TR_FUNCTIONS(DataTable)
};

/// Names in the order of their first use, and the place of each.
class NameList
{
public:
    explicit NameList(QStringList &names)
        : m_names(names)
    {
        for (qsizetype i = 0; i < names.size(); ++i)
            m_places.insert(names.at(i), i);
    }

    [[nodiscard]] qsizetype find(const QString &name) const { return m_places.value(name, -1); }
    qsizetype add(const QString &name)
    {
        const qsizetype known = find(name);
        if (known >= 0)
            return known;
        m_places.insert(name, m_names.size());
        m_names.append(name);
        return m_names.size() - 1;
    }

private:
    QStringList &m_names;
    QHash<QString, qsizetype> m_places;
};

class SpanReader
{
public:
    SpanReader(CsvReader &table, const QList<DocumentLength> &lengths, const NameWords &coders)
        : m_table(table)
        , m_wanted(coders)
    {
        for (const DocumentLength &document : lengths) {
            m_data.documents.append(document.document);
            m_data.lengths.push_back(document.length);
        }
    }

    Result<SpanData> read()
    {
        qsizetype columns[5];
        const QString names[5] = {u"document"_s, u"coder"_s, u"start"_s, u"end"_s, u"category"_s};
        for (size_t i = 0; i < 5; ++i) {
            const auto column = neededColumn(m_table, names[i]);
            if (!column)
                return failed(column);
            columns[i] = *column;
        }
        const auto rows = readRows(columns);
        if (!rows)
            return failed(rows);
        if (const auto named = nameCoders(*rows); !named)
            return failed(named);
        const NameList documents(m_data.documents);
        NameList coders(m_data.coders);
        NameList categories(m_data.categories);
        for (const CsvRow &row : *rows) {
            if (!m_wanted.isEmpty() && !row.cells.at(1).isEmpty() && coders.find(row.cells.at(1)) < 0) {
                ++m_leftOut[row.cells.at(1)];
                continue;
            }
            if (const auto added = add(row, documents, coders, categories); !added)
                return failed(added);
        }
        addRemarks();
        return std::move(m_data);
    }

private:
    /// The rows with the cells of those columns alone; a cell with nothing to be seen is empty.
    Result<QList<CsvRow>> readRows(std::span<const qsizetype, 5> columns)
    {
        QList<CsvRow> rows;
        while (!m_table.atEnd()) {
            const auto row = m_table.next();
            if (!row)
                return failed(row);
            if (isEmptyRow(*row))
                continue;
            CsvRow taken{row->row, row->line, {}};
            for (const qsizetype column : columns) {
                const QString &cell = row->cells.at(column);
                taken.cells.append(visibleText(cell).isEmpty() ? QString() : cell.trimmed());
            }
            rows.append(std::move(taken));
        }
        return rows;
    }

    /// Those asked for, read against those that have rows.
    Result<> nameCoders(const QList<CsvRow> &rows)
    {
        QSet<QString> found;
        for (const CsvRow &row : rows)
            found.insert(row.cells.at(1));
        const auto names = m_wanted.among(QStringList(found.begin(), found.end()));
        if (!names)
            return failed(names);
        m_data.coders = *names;
        return {};
    }

    void addRemarks()
    {
        for (auto coder = m_leftOut.begin(); coder != m_leftOut.end(); ++coder)
            m_data.remarks.append(SpansText::tr("%n row(s) of “%1” were left out, who is not among the coders named.",
                nullptr, int(std::min<qint64>(*coder, std::numeric_limits<int>::max())))
                    .arg(coder.key().left(80)));
        if (!m_gaps.isEmpty())
            m_data.remarks.append(SpansText::tr("Taken as coders or categories like any others, though they look like "
                                                "gaps: %1. If they stand for missing values, remove those rows.")
                    .arg(m_gaps.list()));
    }

    Result<> add(const CsvRow &row, const NameList &documents, NameList &coders, NameList &categories)
    {
        const QStringList &cells = row.cells;
        const qsizetype document = documents.find(cells.at(0));
        if (document < 0)
            return badRow(m_table, row,
                SpansText::tr("the length of the document “%1” is not known; name it with --length.")
                    .arg(cells.at(0).left(80)));
        for (const auto &[cell, column] : {std::pair(1, u"coder"_s), {4, u"category"_s}}) {
            if (cells.at(cell).isEmpty())
                return badRow(m_table, row, SpansText::tr("the column “%1” is empty; fill it in.").arg(column));
            if (looksLikeGap(cells.at(cell)))
                m_gaps.add(cells.at(cell));
        }
        const auto range = rangeOf(row, m_data.lengths[size_t(document)]);
        if (!range)
            return failed(range);
        m_data.spans.push_back({document, coders.add(cells.at(1)), categories.add(cells.at(4)), *range});
        if (m_data.coders.size() > mostNames || m_data.categories.size() > mostNames)
            return badRow(m_table, row,
                SpansText::tr(
                    "there are more than %1 coders or categories; check whether the columns hold what their names say.")
                    .arg(mostNames));
        return {};
    }

    Result<TextRange> rangeOf(const CsvRow &row, qint64 length)
    {
        const QStringList &cells = row.cells;
        const QList<qint64> starts = wholeNumbers(cells.at(2));
        const QList<qint64> ends = wholeNumbers(cells.at(3));
        const bool isStart = starts.size() == 1; // "1.000" may be two
        const bool isEnd = ends.size() == 1;
        const TextRange range{starts.value(0), ends.value(0)};
        if (!isStart || !isEnd)
            return badRow(m_table, row,
                SpansText::tr("“%1” is not a whole number; start and end are counted in characters from 0.")
                    .arg(cells.at(isStart ? 3 : 2).left(80)));
        if (range.start < 0 || range.isEmpty())
            return badRow(m_table, row,
                SpansText::tr("the passage from %1 to %2 has no character; start must be 0 or more and end above it.")
                    .arg(range.start)
                    .arg(range.end));
        if (range.end > length)
            return badRow(m_table, row,
                SpansText::tr(
                    "the passage from %1 to %2 reaches beyond the document’s %3 characters; check the length and the "
                    "numbers.")
                    .arg(range.start)
                    .arg(range.end)
                    .arg(length));
        return range;
    }

    CsvReader &m_table;
    NameWords m_wanted;
    SpanData m_data;
    QMap<QString, qint64> m_leftOut; ///< rows, by coder
    GapWords m_gaps;
};

} // namespace

Result<SpanData> readSpans(
    const QByteArray &bytes, const QString &fileName, const QList<DocumentLength> &lengths, const NameWords &coders)
{
    auto table = openDataTable(bytes, fileName);
    if (!table)
        return failed(table);
    return SpanReader(*table, lengths, coders).read();
}

} // namespace Kodeks
