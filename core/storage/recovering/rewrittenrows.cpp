// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovering/rewrittenrows.h"

#include "core/storage/reading.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QRegularExpression>
#include <QUtf8StringView>
#include <sqlite3.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A table as the schema has it.
struct RowTarget
{
    QString name = {};
    QStringList columns = {};
    int rowidColumn = -1; ///< the column that is the row's number
    qsizetype least = 0;  ///< columns that rows have had from the beginning
};

/// Made again from the others.
bool isDerived(const QString &table)
{
    static const QStringList derived{
        u"passage_count"_s, u"code_count"_s, u"letter_order"_s, u"content_uncounted"_s, u"content_sketch"_s};
    return derived.contains(table) || table.startsWith("letter_search"_L1) || table.startsWith("sqlite_"_L1);
}

QList<RowTarget> targetsIn(Connection &connection)
{
    QList<RowTarget> targets;
    Statement table(
        connection, "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name");
    while (table.next()) {
        if (isDerived(table.text(0)))
            continue;
        RowTarget target{.name = table.text(0)};
        Statement column(connection, "SELECT name, type, pk, dflt_value FROM pragma_table_info(?) ORDER BY cid");
        column.bind(target.name);
        while (column.next()) {
            if (table.number(1) == 0 && column.number(2) == 1 && column.text(1) == u"INTEGER")
                target.rowidColumn = static_cast<int>(target.columns.size());
            if (column.isNull(3) && target.least == target.columns.size())
                ++target.least;
            target.columns.append(column.text(0));
        }
        targets.append(target);
    }
    return targets;
}

std::string insertInto(const RowTarget &target, qsizetype columns)
{
    QStringList names;
    QStringList marks;
    for (const QString &column : target.columns.first(columns)) {
        names.append(u'"' + column + u'"');
        marks.append(u"?"_s);
    }
    return u"INSERT INTO \"%1\"(%2) VALUES(%3)"_s.arg(target.name, names.join(u", "), marks.join(u", ")).toStdString();
}

void bindStored(SQLite::Statement &statement, int index, const StoredValue &value)
{
    switch (value.kind) {
    case StoredValue::Kind::Null: statement.bind(index); return;
    case StoredValue::Kind::Number: statement.bind(index, static_cast<int64_t>(value.number)); return;
    case StoredValue::Kind::Real: statement.bind(index, value.real); return;
    case StoredValue::Kind::Bytes:
        statement.bind(index, value.bytes.constData(), static_cast<int>(value.bytes.size()));
        return;
    case StoredValue::Kind::Text:
        const bool isText = QUtf8StringView(value.bytes).isValidUtf8();
        statement.bind(index, isText ? value.bytes.toStdString() : QString::fromUtf8(value.bytes).toStdString());
        return;
    }
}

/// Whether the table takes the row.
bool insertStored(Connection &connection, const RowTarget &target, const StoredRow &row)
{
    const qsizetype columns = row.values.size();
    if (columns < std::max<qsizetype>(1, target.least) || columns > target.columns.size())
        return false;
    SQLite::Statement &insert = connection.prepared(insertInto(target, columns));
    insert.tryReset();
    insert.clearBindings();
    for (int i = 0; i < columns; ++i) {
        if (i == target.rowidColumn)
            insert.bind(i + 1, static_cast<int64_t>(row.rowid));
        else
            bindStored(insert, i + 1, row.values.at(i));
    }
    const int code = insert.tryExecuteStep();
    insert.tryReset();
    if (code != SQLITE_DONE && code != SQLITE_CONSTRAINT && code != SQLITE_MISMATCH && code != SQLITE_TOOBIG)
        throw SQLite::Exception(connection.database().getHandle(), code);
    return code == SQLITE_DONE;
}

/// What is left of a text or a file whose end is lost, as a row that the table takes.
StoredRow completed(const StoredRow &cut)
{
    enum Column { Id, Sha256, Length, Text, Original, Encoding, Columns };
    StoredRow row = cut;
    if (row.values.size() != Columns)
        return row;
    row.values[Original] = {.kind = StoredValue::Kind::Bytes, .bytes = QByteArray("")};
    if (row.values.at(Encoding).bytes.isEmpty())
        row.values[Encoding] = {.kind = StoredValue::Kind::Text, .bytes = "UTF-8"_ba};
    return row;
}

class RowRewriter
{
public:
    RowRewriter(StoredTables &tables, Connection &connection)
        : m_tables(tables)
        , m_connection(connection)
        , m_targets(targetsIn(connection))
    {
    }

    [[nodiscard]] const QList<RowTarget> &targets() const { return m_targets; }
    [[nodiscard]] const RewrittenTables &result() const { return m_result; }

    void rewrite(const RowTarget &target)
    {
        TableRows &rows = m_result.tables[target.name];
        const auto walked = m_tables.each(target.name, [&](const StoredRow &row) {
            const bool isContent = row.isCut && target.name == u"content";
            if ((row.isCut && !isContent) || !insertStored(m_connection, target, isContent ? completed(row) : row)) {
                ++rows.lost;
                return;
            }
            ++rows.saved;
            if (isContent)
                m_result.cutTexts.append(row.rowid);
        });
        rows.lost += walked.lostRows;
        rows.lostPages = walked.lostPages;
        rows.isWhole = walked.isWhole() && rows.lost == 0;
    }

    void rewriteStray(const StoredPage &page)
    {
        QList<const RowTarget *> takers;
        const bool isIndex = page.kind != StoredPage::Kind::TableLeaf;
        for (const RowTarget &target : m_targets) {
            if (!m_result.tables.value(target.name).isWhole && (target.rowidColumn < 0) == isIndex
                && takes(target, page))
                takers.append(&target);
        }
        if (takers.size() == 1) {
            const bool all = insertAll(*takers.constFirst(), page);
            m_result.tables[takers.constFirst()->name].saved += all ? page.rows.size() : 0;
        } else if (!takers.isEmpty()) {
            m_result.strayRows += page.rows.size();
        }
    }

private:
    bool insertAll(const RowTarget &target, const StoredPage &page)
    {
        return std::ranges::all_of(
            page.rows, [&](const StoredRow &row) { return !row.isCut && insertStored(m_connection, target, row); });
    }
    bool takes(const RowTarget &target, const StoredPage &page)
    {
        m_connection.database().exec("SAVEPOINT stray");
        const bool all = insertAll(target, page);
        m_connection.database().exec("ROLLBACK TO stray; RELEASE stray");
        return all;
    }

    StoredTables &m_tables;
    Connection &m_connection;
    QList<RowTarget> m_targets;
    RewrittenTables m_result;
};

/// Whether a schema has the first thing that a step makes; true of a step that makes nothing.
bool hasMade(const QHash<QString, QString> &statements, const QString &step)
{
    static const QRegularExpression made(
        u"^(?:CREATE (?:TABLE|VIEW|INDEX) (\\w+)|ALTER TABLE (\\w+) ADD (?:COLUMN )?(\\w+))"_s,
        QRegularExpression::MultilineOption);
    const auto match = made.match(step);
    if (!match.hasMatch())
        return true;
    return match.hasCaptured(1) ? statements.contains(match.captured(1))
                                : statements.value(match.captured(2)).contains(match.captured(3));
}

} // namespace

int versionOf(const DamagedFile &file, const StoredTables &tables)
{
    if (file.hasHeader())
        return file.version();
    const QDir folder(u":/schema"_s);
    const QStringList steps = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    auto last = static_cast<int>(steps.size());
    for (; last > 1 && !tables.statements().isEmpty(); --last) {
        QFile source(folder.filePath(steps.at(last - 1)));
        if (source.open(QIODevice::ReadOnly) && hasMade(tables.statements(), QString::fromUtf8(source.readAll())))
            break;
    }
    return last;
}

Result<RewrittenTables> rewriteRows(StoredTables &tables, Connection &connection, const Progress &progress)
{
    return guarded(connection, [&]() -> Result<RewrittenTables> {
        RowRewriter rewriter(tables, connection);
        qsizetype done = 0;
        for (const RowTarget &target : rewriter.targets()) {
            if (progress && !progress(done++, rewriter.targets().size()))
                return std::unexpected(readingCancelled());
            rewriter.rewrite(target);
        }
        const auto isWhole = [](const TableRows &rows) { return rows.isWhole; };
        if (!tables.hasSchema() || !std::ranges::all_of(rewriter.result().tables, isWhole)) {
            tables.passOverRest();
            tables.eachStray([&](const StoredPage &page) { rewriter.rewriteStray(page); });
        }
        return rewriter.result();
    });
}

} // namespace Kodeks
