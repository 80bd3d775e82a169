// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/restoring/partofstate.h"

#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/names.h"
#include "core/storage/past/journalpast.h"
#include "core/storage/transaction.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

qint64 number(const QJsonObject &image, QLatin1StringView column)
{
    return image.value(column).toInteger();
}

/// What makes a row the same thing: its uuid, else what it belongs to.
bool isSameThing(const QJsonObject &a, const QJsonObject &b)
{
    if (a.contains("uuid"_L1))
        return a.value("uuid"_L1) == b.value("uuid"_L1);
    return std::ranges::all_of(std::initializer_list<QLatin1StringView>{"letter"_L1, "coder"_L1, "passage"_L1,
                                   "fact"_L1, "key"_L1, "task"_L1, "direction"_L1, "actor"_L1, "argument"_L1},
        [&](QLatin1StringView column) { return a.value(column) == b.value(column); });
}

/// A row whose number another thing has now is a row that went and a row that came.
void divide(QList<TouchedRow> &rows)
{
    QList<TouchedRow> divided;
    for (TouchedRow &row : rows) {
        if (!row.before || !row.after || isSameThing(*row.before, *row.after))
            continue;
        divided.append({row.table, row.id, {}, row.after});
        row.after.reset();
    }
    rows += divided;
}

struct Reference
{
    QLatin1StringView column;
    Table table;
};

constexpr std::initializer_list<Reference> references{{"task"_L1, Table::Task}, {"direction"_L1, Table::Direction},
    {"argument"_L1, Table::Argument}, {"actor"_L1, Table::Actor}, {"coder"_L1, Table::Coder},
    {"letter"_L1, Table::Letter}, {"consensus"_L1, Table::Coder}};

} // namespace

PartOfState::PartOfState(Workspace &workspace, LetterId letter)
    : m_workspace(workspace)
    , m_letter(letter)
{
}

PartOfState::PartOfState(Workspace &workspace, CoderId coder)
    : m_workspace(workspace)
    , m_coder(coder)
{
}

bool PartOfState::isMine(Table table, qint64 id, const QJsonObject &image) const
{
    switch (table) {
    case Table::Letter: return m_letter.isValid() && id == m_letter.value();
    case Table::LetterFact:
    case Table::LetterAttribute:
    case Table::LetterProposal:
    case Table::Settlement: return m_letter.isValid() && number(image, "letter"_L1) == m_letter.value();
    case Table::LetterDone:
    case Table::Passage:
    case Table::Memo:
        return m_letter.isValid() ? number(image, "letter"_L1) == m_letter.value()
                                  : number(image, "coder"_L1) == m_coder.value();
    default: return false;
    }
}

Result<bool> PartOfState::isArgumentMine(const TouchedRow &argument) const
{
    const qint64 passage = number(argument.before ? *argument.before : *argument.after, "passage"_L1);
    if (const auto then = m_passagesThen.constFind(passage); argument.before && then != m_passagesThen.constEnd())
        return *then;
    const auto row = m_workspace.rows().row(Table::Passage, passage);
    return row ? Result<bool>(*row && isMine(Table::Passage, passage, **row)) : failed(row);
}

Result<QList<TouchedRow>> PartOfState::mineOf(const QList<TouchedRow> &all)
{
    QList<TouchedRow> mine;
    for (const TouchedRow &row : all) {
        const bool then = row.before && isMine(row.table, row.id, *row.before);
        const bool now = row.after && isMine(row.table, row.id, *row.after);
        if (then || now)
            mine.append(row);
        if (row.table == Table::Passage && row.before)
            m_passagesThen.insert(row.id, then);
    }
    for (const TouchedRow &row : all) {
        if (row.table != Table::PassageArgument)
            continue;
        const auto isOfMine = isArgumentMine(row);
        if (!isOfMine)
            return failed(isOfMine);
        if (*isOfMine)
            mine.append(row);
    }
    return mine;
}

Result<> PartOfState::checkReferences(const QList<TouchedRow> &mine, const QList<TouchedRow> &all)
{
    QHash<std::pair<int, qint64>, QString> gone;
    for (const TouchedRow &row : all) {
        if (row.before && !row.after)
            gone.insert({int(row.table), row.id}, row.before->value("name"_L1).toString());
    }
    for (const TouchedRow &row : mine) {
        if (row.before)
            gone.remove({int(row.table), row.id});
    }
    QStringList missing;
    for (const TouchedRow &row : mine) {
        for (const Reference &reference : references) {
            if (!row.before || !row.before->value(reference.column).isDouble())
                continue;
            const auto found = gone.constFind({int(reference.table), number(*row.before, reference.column)});
            if (found != gone.constEnd() && !missing.contains(*found))
                missing.append(*found);
        }
    }
    if (missing.isEmpty())
        return {};
    missing.removeAll(QString());
    return failure(Error::Kind::Conflict,
        EditText::tr(
            "This cannot be brought back alone, since it uses what is no longer in the project: %1. Bring back "
            "all of the earlier state instead; that can be undone, too.")
            .arg(missing.isEmpty() ? EditText::tr("a direction") : missing.join(u", "_s)));
}

Result<> PartOfState::remove(const QList<TouchedRow> &rows, bool passages)
{
    for (const TouchedRow &row : rows) {
        const bool isPassage = row.table == Table::Passage || row.table == Table::Letter;
        if (row.before || isPassage != passages)
            continue;
        if (const auto removed = m_workspace.rows().remove(row.table, row.id); !removed)
            return removed;
    }
    return {};
}

/// A passage that is changed back was changed now, as copies of the project are to learn.
Result<> PartOfState::change(const TouchedRow &row)
{
    QJsonObject wanted = *row.before;
    if (row.table == Table::Passage)
        wanted.insert(
            "modified"_L1, timeWord(m_workspace.after(timeFromWord(row.after->value("modified"_L1).toString()))));
    return m_workspace.rows().update(row.table, row.id, wanted);
}

Result<> PartOfState::insert(const TouchedRow &row)
{
    QJsonObject wanted = *row.before;
    if (row.table == Table::PassageArgument) {
        const qint64 passage = number(wanted, "passage"_L1);
        wanted.insert("passage"_L1, m_moved.value(passage, passage));
    }
    const auto there = m_workspace.rows().row(row.table, row.id);
    if (!there)
        return failed(there);
    const auto id = m_workspace.rows().insert(row.table, wanted, *there ? 0 : row.id);
    if (!id)
        return failed(id);
    if (row.table == Table::Passage && *id != row.id)
        m_moved.insert(row.id, *id);
    return {};
}

Result<> PartOfState::bringBack(qint64 event)
{
    if (const auto deferred = Transaction::deferReferences(m_workspace.connection()); !deferred)
        return deferred;
    auto all = JournalPast::differentSince(m_workspace.connection(), event, m_workspace.progress());
    if (!all)
        return failed(all);
    divide(*all);
    const auto mine = mineOf(*all);
    if (!mine)
        return failed(mine);
    if (const auto checked = checkReferences(*mine, *all); !checked)
        return checked;
    for (const bool passages : {false, true}) {
        if (const auto removed = remove(*mine, passages); !removed)
            return removed;
    }
    for (const TouchedRow &row : *mine) {
        if (const auto changed = row.before && row.after ? change(row) : Result<>(); !changed)
            return changed;
    }
    for (const bool arguments : {false, true}) {
        for (const TouchedRow &row : *mine) {
            const bool isWanted = row.before && !row.after && (row.table == Table::PassageArgument) == arguments;
            if (const auto inserted = isWanted ? insert(row) : Result<>(); !inserted)
                return inserted;
        }
    }
    return {};
}

} // namespace Kodeks
