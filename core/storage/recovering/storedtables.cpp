// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovering/storedtables.h"

#include <ranges>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

enum SchemaColumn { Type, Name, TableName, Root, Sql, SchemaColumns };

/// Rows of sqlite_schema: what no table of a project looks like.
bool isOfSchema(const StoredRow &row)
{
    static const QList<QByteArray> types{"table"_ba, "index"_ba, "view"_ba, "trigger"_ba};
    return row.values.size() == SchemaColumns && !row.isCut && types.contains(row.values.at(Type).bytes)
        && row.values.at(Root).kind == StoredValue::Kind::Number;
}

} // namespace

StoredTables::StoredTables(DamagedFile &file)
    : m_file(file)
{
    readSchema();
}

void StoredTables::note(const StoredRow &row)
{
    if (!isOfSchema(row))
        return;
    const QString name = QString::fromUtf8(row.values.at(Name).bytes);
    m_statements.insert(name, QString::fromUtf8(row.values.at(Sql).bytes));
    if (const qint64 root = row.values.at(Root).number; root > 1 && root <= qint64(m_file.wholeSize()))
        m_roots.insert(name, static_cast<quint32>(root));
}

void StoredTables::readSchema()
{
    const Walked walked = walk(1, [this](const StoredRow &row) { note(row); });
    m_schemaWhole = walked.isWhole() && !m_statements.isEmpty();
    if (m_schemaWhole)
        return;
    for (quint32 number = 2; number <= m_file.pages(); ++number) {
        if (m_known.contains(number) || m_file.freePages().contains(number))
            continue;
        const StoredPage page = storedPage(m_file, number);
        if (page.kind != StoredPage::Kind::TableLeaf || page.rows.isEmpty()
            || !std::ranges::all_of(page.rows, isOfSchema))
            continue;
        m_known.insert(number);
        std::ranges::for_each(page.rows, [this](const StoredRow &row) { note(row); });
    }
}

StoredTables::Walked StoredTables::walk(quint32 root, const Visitor &visit)
{
    Walked walked{.wasThere = true};
    QList<quint32> waiting{root};
    while (!waiting.isEmpty()) {
        const quint32 number = waiting.takeLast();
        if (m_known.contains(number))
            continue;
        const StoredPage page = storedPage(m_file, number);
        if (page.kind == StoredPage::Kind::None) {
            ++walked.lostPages;
            continue;
        }
        m_known.insert(number);
        for (const quint32 more : page.overflow)
            m_known.insert(more);
        walked.lostRows += page.lost;
        std::ranges::for_each(page.rows, visit);
        std::ranges::copy(page.children | std::views::reverse, std::back_inserter(waiting));
    }
    return walked;
}

StoredTables::Walked StoredTables::each(const QString &table, const Visitor &visit)
{
    m_walked.insert(table);
    const auto root = m_roots.constFind(table);
    return root == m_roots.cend() ? Walked() : walk(*root, visit);
}

void StoredTables::passOverRest()
{
    for (auto root = m_roots.cbegin(); root != m_roots.cend(); ++root) {
        if (!m_walked.contains(root.key()))
            walk(root.value(), [](const StoredRow &) { });
    }
}

void StoredTables::eachStray(const std::function<void(const StoredPage &page)> &visit)
{
    for (quint32 number = 2; number <= m_file.pages(); ++number) {
        if (m_known.contains(number) || m_file.freePages().contains(number))
            continue;
        const StoredPage page = storedPage(m_file, number);
        if (!page.rows.isEmpty() && page.lost == 0)
            visit(page);
    }
}

} // namespace Kodeks
