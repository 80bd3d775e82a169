// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/revising.h"

#include "core/project/workspace.h"
#include "core/storage/memos/memostore.h"
#include "core/storage/revisionstore.h"

#include <QDateTime>
#include <QTimeZone>
#include <set>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Noted
{
    Table table;
    qint64 row;
    QString field;

    friend auto operator<=>(const Noted &, const Noted &) = default;
};

bool isRecord(Table table)
{
    switch (table) {
    case Table::Property:
    case Table::Coder:
    case Table::Letter:
    case Table::Task:
    case Table::Actor:
    case Table::Direction:
    case Table::Argument: return true;
    default: return false;
    }
}

class Notes
{
public:
    explicit Notes(const QList<RowStore::Touched> &touched)
    {
        for (const RowStore::Touched &row : touched) {
            if (isRecord(row.table) && (!row.before || !row.after))
                (row.after ? m_born : m_gone).insert({row.table, row.id});
            if (row.table == Table::Coder && row.before)
                m_coders.insert(row.id, row.before->value("uuid"_L1).toString());
        }
    }

    Result<> add(Workspace &workspace, const RowStore::Touched &row)
    {
        if (isRecord(row.table) && row.before && row.after)
            addRecord(row);
        else if (row.table == Table::LetterFact || row.table == Table::LetterAttribute || row.table == Table::LetterDone
            || row.table == Table::Memo)
            return addOfLetter(workspace, row);
        return {};
    }

    [[nodiscard]] const std::set<Noted> &fields() const { return m_fields; }
    [[nodiscard]] const std::set<std::pair<Table, qint64>> &gone() const { return m_gone; }

private:
    void addField(Table table, qint64 row, const QString &field)
    {
        if (!field.isEmpty() && !m_born.contains({table, row}) && !m_gone.contains({table, row}))
            m_fields.insert({table, row, field});
    }

    void addRecord(const RowStore::Touched &row)
    {
        const QJsonObject before = *row.before;
        const QJsonObject after = *row.after;
        for (auto column = after.begin(); column != after.end(); ++column) {
            if (before.value(column.key()) != column.value())
                addField(row.table, row.id, fieldOfColumn(row.table, column.key()));
        }
    }

    Result<> addOfLetter(Workspace &workspace, const RowStore::Touched &row)
    {
        const QJsonObject &image = row.after ? *row.after : *row.before;
        const qint64 letter = image.value("letter"_L1).toInteger();
        if (row.table == Table::LetterFact) {
            addField(Table::Letter, letter, u"fact."_s + image.value("fact"_L1).toString());
            return {};
        }
        if (row.table == Table::LetterAttribute) {
            addField(Table::Letter, letter, u"attribute."_s + image.value("key"_L1).toString());
            return {};
        }
        const qint64 coder = image.value("coder"_L1).toInteger();
        const MemoSubject about
            = row.table == Table::Memo ? MemoStore::fromColumns(image).about : MemoSubject(LetterId(letter));
        if (about == MemoSubject()) {
            addField(Table::Coder, coder, u"memo.project"_s);
            return {};
        }
        if (!m_coders.contains(coder)) {
            const auto found = workspace.rows().row(Table::Coder, coder);
            if (!found)
                return failed(found);
            m_coders.insert(coder, *found ? (*found)->value("uuid"_L1).toString() : QString());
        }
        addField(*MemoStore::tableOf(about.of()), about.row(),
            (row.table == Table::Memo ? u"memo."_s : u"done."_s) + m_coders.value(coder));
        return {};
    }

    std::set<std::pair<Table, qint64>> m_born;
    std::set<std::pair<Table, qint64>> m_gone;
    std::set<Noted> m_fields;
    QHash<qint64, QString> m_coders; ///< uuids
};

Result<> write(Workspace &workspace, const Noted &noted)
{
    auto revision = RevisionStore::one(workspace.connection(), noted.table, noted.row, noted.field);
    if (!revision)
        return failed(revision);
    const QDateTime earlier = QDateTime::fromMSecsSinceEpoch(revision->modified, QTimeZone::UTC);
    revision->modified = workspace.after(revision->modified > 0 ? earlier : QDateTime()).toMSecsSinceEpoch();
    revision->wanted.clear();
    if (revision->id > 0)
        return workspace.rows().update(Table::Revision, revision->id, RevisionStore::columns(*revision));
    const auto added = workspace.rows().insert(Table::Revision, RevisionStore::columns(*revision));
    return added ? Result<>() : failed(added);
}

Result<> forget(Workspace &workspace, Table table, qint64 row)
{
    const auto ids = RevisionStore::idsOfRow(workspace.connection(), table, row);
    if (!ids)
        return failed(ids);
    for (const qint64 id : *ids) {
        if (const auto removed = workspace.rows().remove(Table::Revision, id); !removed)
            return removed;
    }
    return {};
}

} // namespace

Result<> noteRevisions(Workspace &workspace, const QList<RowStore::Touched> &touched)
{
    Notes notes(touched);
    for (const RowStore::Touched &row : touched) {
        if (const auto added = notes.add(workspace, row); !added)
            return added;
    }
    for (const Noted &noted : notes.fields()) {
        if (const auto written = write(workspace, noted); !written)
            return written;
    }
    for (const auto &[table, row] : notes.gone()) {
        if (const auto forgotten = forget(workspace, table, row); !forgotten)
            return forgotten;
    }
    return {};
}

QString fieldOfColumn(Table table, const QString &column)
{
    if (column == u"uuid" || column == u"content" || column == u"imported" || column == u"file" || column == u"folder"
        || column == u"original" || (table == Table::Property && column == u"name"))
        return {};
    return column == u"from_actor" || column == u"to_actor" ? u"kind"_s : column;
}

} // namespace Kodeks
