// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/csvreader.h"
#include "core/project/files/datatable.h"
#include "core/project/files/reliabilityfiles.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>
#include <optional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 10'000; ///< of coders and of categories

struct Reading
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
    SpanReader(CsvReader &table, const QList<DocumentLength> &lengths, const QStringList &coders)
        : m_table(table)
        , m_onlyNamed(!coders.isEmpty())
    {
        for (const DocumentLength &document : lengths) {
            m_data.documents.append(document.document);
            m_data.lengths.push_back(document.length);
        }
        m_data.coders = coders;
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
        NameList documents(m_data.documents);
        NameList coders(m_data.coders);
        NameList categories(m_data.categories);
        while (!m_table.atEnd()) {
            auto row = m_table.next();
            if (!row)
                return failed(row);
            QStringList cells;
            for (const qsizetype column : columns)
                cells.append(row->cells.at(column).trimmed());
            if (m_onlyNamed && !cells.at(1).isEmpty() && coders.find(cells.at(1)) < 0) {
                ++m_leftOut[cells.at(1)];
                continue;
            }
            if (const auto added = add(*row, cells, documents, coders, categories); !added)
                return failed(added);
        }
        addNotes();
        return std::move(m_data);
    }

private:
    /// A coder whom nobody named is left out, one without rows counts as having coded nothing: neither in silence.
    void addNotes()
    {
        constexpr qsizetype most = 20;
        for (auto coder = m_leftOut.cbegin(); coder != m_leftOut.cend() && m_data.notes.size() < most; ++coder)
            m_data.notes.append(Reading::tr(
                "%n row(s) of “%1” are left out, since --coders does not name that coder.", nullptr, coder.value())
                    .arg(coder.key()));
        QSet<qsizetype> withRows;
        for (const CodedSpan &span : m_data.spans)
            withRows.insert(span.coder);
        for (qsizetype i = 0; m_onlyNamed && i < m_data.coders.size() && m_data.notes.size() < most; ++i) {
            if (!withRows.contains(i))
                m_data.notes.append(
                    Reading::tr("“%1” has no row and counts as a coder who coded nothing.").arg(m_data.coders.at(i)));
        }
    }

    Result<> add(
        const CsvRow &row, const QStringList &cells, const NameList &documents, NameList &coders, NameList &categories)
    {
        const qsizetype document = documents.find(cells.at(0));
        if (document < 0)
            return badRow(m_table, row,
                Reading::tr("the length of the document “%1” is not known; name it with --length.")
                    .arg(cells.at(0).left(80)));
        for (const auto &[cell, column] : {std::pair(1, u"coder"_s), {4, u"category"_s}}) {
            if (cells.at(cell).isEmpty())
                return badRow(m_table, row, Reading::tr("the column “%1” is empty; fill it in.").arg(column));
        }
        const auto range = rangeOf(row, cells, m_data.lengths[size_t(document)]);
        if (!range)
            return failed(range);
        m_data.spans.push_back({document, coders.add(cells.at(1)), categories.add(cells.at(4)), *range});
        if (m_data.coders.size() > mostNames || m_data.categories.size() > mostNames)
            return badRow(m_table, row,
                Reading::tr(
                    "there are more than %1 coders or categories; check whether the columns hold what their names say.")
                    .arg(mostNames));
        return {};
    }

    Result<TextRange> rangeOf(const CsvRow &row, const QStringList &cells, qint64 length)
    {
        bool isStart = false;
        bool isEnd = false;
        const TextRange range{cells.at(2).toLongLong(&isStart), cells.at(3).toLongLong(&isEnd)};
        if (!isStart || !isEnd)
            return badRow(m_table, row,
                Reading::tr("“%1” is not a whole number; start and end are counted in characters from 0.")
                    .arg(cells.at(isStart ? 3 : 2).left(80)));
        if (range.start < 0 || range.isEmpty())
            return badRow(m_table, row,
                Reading::tr("the passage from %1 to %2 has no character; start must be 0 or more and end above it.")
                    .arg(range.start)
                    .arg(range.end));
        if (range.end > length)
            return badRow(m_table, row,
                Reading::tr(
                    "the passage from %1 to %2 reaches beyond the document’s %3 characters; check the length and the "
                    "numbers.")
                    .arg(range.start)
                    .arg(range.end)
                    .arg(length));
        return range;
    }

    CsvReader &m_table;
    bool m_onlyNamed;
    QMap<QString, int> m_leftOut; ///< rows by coder
    SpanData m_data;
};

} // namespace

Result<SpanData> readSpans(
    const QByteArray &bytes, const QString &fileName, const QList<DocumentLength> &lengths, const QStringList &coders)
{
    auto table = openDataTable(bytes, fileName);
    if (!table)
        return failed(table);
    return SpanReader(*table, lengths, coders).read();
}

} // namespace Kodeks
