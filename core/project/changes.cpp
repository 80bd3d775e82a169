// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/changes.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

template <typename Id>
void addCode(const RowStore::Touched &row, QList<Id> &came)
{
    if (!row.before)
        came.append(Id(row.id));
    else if (!row.after)
        came.removeAll(Id(row.id));
}

} // namespace

void ChangeCollector::add(const QList<RowStore::Touched> &touched)
{
    for (const RowStore::Touched &row : touched)
        add(row);
}

void ChangeCollector::add(const RowStore::Touched &row)
{
    const RowImage &image = row.after ? *row.after : *row.before;
    const auto letter = [&image] { return LetterId(image.value("letter"_L1).toInteger()); };
    switch (row.table) {
    case Table::Passage: addPassage(row, image); break;
    case Table::PassageArgument:
        if (const PassageId passage(image.value("passage"_L1).toInteger()); !m_at.contains(passage))
            m_argued.append(passage);
        break;
    case Table::Letter:
        addLetter(LetterId(row.id));
        m_change.lettersCameOrWent = m_change.lettersCameOrWent || !row.before || !row.after;
        break;
    case Table::LetterFact:
    case Table::LetterAttribute:
    case Table::LetterProposal:
    case Table::LetterDone: addLetter(letter()); break;
    case Table::Memo: m_change.memos = true; break;
    case Table::Coder: m_change.coders = true; break;
    case Table::Property: m_change.details = true; break;
    case Table::Task: addCode(row, m_change.newTasks); break;
    case Table::Actor: addCode(row, m_change.newActors); break;
    case Table::Direction: addCode(row, m_change.newDirections); break;
    case Table::Argument: addCode(row, m_change.newArguments); break;
    case Table::Settlement: addSettled(letter()); break;
    case Table::Revision: break;
    }
    m_change.codebook = m_change.codebook || row.table == Table::Task || row.table == Table::Actor
        || row.table == Table::Direction || row.table == Table::Argument;
}

void ChangeCollector::addPassage(const RowStore::Touched &row, const RowImage &image)
{
    using What = Change::PassageChange::What;
    const PassageId id(row.id);
    const What what = !row.before ? What::Added : !row.after ? What::Removed : What::Altered;
    const auto known = m_at.constFind(id);
    if (known == m_at.constEnd()) {
        m_at.insert(id, m_change.passages.size());
        m_change.passages.append(
            {id, LetterId(image.value("letter"_L1).toInteger()), CoderId(image.value("coder"_L1).toInteger()), what});
        return;
    }
    What &earlier = m_change.passages[*known].what;
    if (what == What::Removed && earlier == What::Added)
        m_fleeting.insert(id);
    else if (what == What::Added && earlier == What::Removed)
        earlier = What::Altered;
    else if (what == What::Removed)
        earlier = what;
}

void ChangeCollector::addLetter(LetterId letter)
{
    if (!m_letters.contains(letter)) {
        m_letters.insert(letter);
        m_change.letters.append(letter);
    }
}

void ChangeCollector::addSettled(LetterId letter)
{
    if (!m_settled.contains(letter)) {
        m_settled.insert(letter);
        m_change.settled.append(letter);
    }
}

Change ChangeCollector::finish(const std::function<Change::PassageChange(PassageId)> &passageOf)
{
    for (const PassageId id : std::as_const(m_argued)) {
        if (!m_at.contains(id)) {
            m_at.insert(id, m_change.passages.size());
            m_change.passages.append(passageOf(id));
        }
    }
    m_change.passages.removeIf(
        [this](const Change::PassageChange &passage) { return m_fleeting.contains(passage.id); });
    return std::move(m_change);
}

} // namespace Kodeks
