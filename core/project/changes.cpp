// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/changes.h"

#include <QHash>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class Collector
{
public:
    explicit Collector(const std::function<Change::PassageChange(PassageId)> &passageOf)
        : m_passageOf(passageOf)
    {
    }

    void add(const RowStore::Touched &row)
    {
        const QJsonObject &image = row.after ? *row.after : *row.before;
        switch (row.table) {
        case Table::Passage: addPassage(row, image); break;
        case Table::PassageArgument: m_argued.append(PassageId(image.value("passage"_L1).toInteger())); break;
        case Table::Letter:
            addLetter(LetterId(row.id));
            m_change.lettersCameOrWent = m_change.lettersCameOrWent || !row.before || !row.after;
            break;
        case Table::LetterFact:
        case Table::LetterAttribute:
        case Table::LetterProposal:
        case Table::LetterDone: addLetter(LetterId(image.value("letter"_L1).toInteger())); break;
        case Table::Memo: m_change.memos = true; break;
        case Table::Coder: m_change.coders = true; break;
        case Table::Property: m_change.details = true; break;
        case Table::Task: addCode(row, m_change.newTasks); break;
        case Table::Actor: addCode(row, m_change.newActors); break;
        case Table::Direction: addCode(row, m_change.newDirections); break;
        case Table::Argument: addCode(row, m_change.newArguments); break;
        case Table::Settlement: addSettled(LetterId(image.value("letter"_L1).toInteger())); break;
        case Table::Revision: break;
        }
    }

    Change finish()
    {
        for (const PassageId id : std::as_const(m_argued)) {
            if (!m_at.contains(id)) {
                m_at.insert(id, m_change.passages.size());
                m_change.passages.append(m_passageOf(id));
            }
        }
        m_change.passages.removeIf(
            [this](const Change::PassageChange &passage) { return m_fleeting.contains(passage.id); });
        return m_change;
    }

private:
    void addPassage(const RowStore::Touched &row, const QJsonObject &image)
    {
        using What = Change::PassageChange::What;
        const PassageId id(row.id);
        const What what = !row.before ? What::Added : !row.after ? What::Removed : What::Altered;
        const auto known = m_at.constFind(id);
        if (known == m_at.constEnd()) {
            m_at.insert(id, m_change.passages.size());
            m_change.passages.append({id, LetterId(image.value("letter"_L1).toInteger()),
                CoderId(image.value("coder"_L1).toInteger()), what});
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

    template <typename Id>
    void addCode(const RowStore::Touched &row, QList<Id> &came)
    {
        m_change.codebook = true;
        if (!row.before)
            came.append(Id(row.id));
        else if (!row.after)
            came.removeAll(Id(row.id));
    }

    void addLetter(LetterId letter)
    {
        if (!m_letters.contains(letter)) {
            m_letters.insert(letter);
            m_change.letters.append(letter);
        }
    }

    void addSettled(LetterId letter)
    {
        if (!m_settled.contains(letter)) {
            m_settled.insert(letter);
            m_change.settled.append(letter);
        }
    }

    const std::function<Change::PassageChange(PassageId)> &m_passageOf;
    Change m_change;
    QHash<PassageId, qsizetype> m_at;
    QSet<PassageId> m_fleeting; ///< made and removed within the edit
    QSet<LetterId> m_letters;
    QSet<LetterId> m_settled;
    QList<PassageId> m_argued;
};

} // namespace

Change changeFrom(
    const QList<RowStore::Touched> &touched, const std::function<Change::PassageChange(PassageId)> &passageOf)
{
    Collector collector(passageOf);
    for (const RowStore::Touched &row : touched)
        collector.add(row);
    return collector.finish();
}

} // namespace Kodeks
