// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samepassage.h"
#include "core/project/merging/joinedstudy.h"
#include "core/storage/names.h"

namespace Kodeks {

namespace {

/// A copy's settlement with places in the joined lists (from 1) for its letter and coders; an invalid id: it stays out.
class SettlementPlaces
{
public:
    SettlementPlaces(const JoinedStudy &joined, const StudyRecord *JoinedRecord::*side)
        : m_letters(places(joined, Table::Letter, side))
        , m_coders(places(joined, Table::Coder, side))
        , m_same(joined.passages.renamed)
    {
    }

    [[nodiscard]] Settlement joined(Settlement settlement) const
    {
        settlement.id = {};
        for (const QUuid &passage : QList<QUuid>{settlement.passageA, settlement.passageB} + settlement.passages) {
            if (const auto one = m_same.constFind(passage); one != m_same.constEnd())
                settlement = withPassageRenamed(settlement, passage, *one);
        }
        settlement.letter = LetterId(m_letters.value(settlement.letter.value()));
        for (CoderId *coder : {&settlement.consensus, &settlement.a, &settlement.b})
            *coder = CoderId(m_coders.value(coder->value()));
        return settlement;
    }

private:
    static QHash<qint64, qint64> places(const JoinedStudy &joined, Table table, const StudyRecord *JoinedRecord::*side)
    {
        QHash<qint64, qint64> places;
        const QList<JoinedRecord> records = joined.records.value(table);
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (const StudyRecord *record = records.at(i).*side)
                places.insert(record->row, i + 1);
        }
        return places;
    }

    QHash<qint64, qint64> m_letters;
    QHash<qint64, qint64> m_coders;
    const QHash<QUuid, QUuid> &m_same;
};

bool isComplete(const Settlement &settlement)
{
    return settlement.letter.isValid() && settlement.consensus.isValid() && settlement.a.isValid()
        && settlement.b.isValid();
}

/// Whether passages it names became one with others.
bool namesOthers(const Settlement &joined, const Settlement &before)
{
    return joined.passageA != before.passageA || joined.passageB != before.passageB
        || joined.passages != before.passages;
}

bool isAboutTheSame(const Settlement &one, const Settlement &other)
{
    const auto about = [](const Settlement &each) {
        return std::tuple(each.letter, each.consensus, each.a, each.b, each.passageA, each.passageB);
    };
    return about(one) == about(other);
}

/// The later decision wins; a tie is broken by any fixed order.
bool isLater(const Settlement &one, const Settlement &other)
{
    const auto place = [](const Settlement &each) {
        return std::tuple(each.decided, each.decision, each.note, uuidWord(each.by), each.byName, each.statementA,
            each.statementB, uuidsWord(each.passages));
    };
    return place(one) < place(other);
}

} // namespace

void joinSettlements(const Study &ours, const Study &theirs, JoinedStudy &joined)
{
    const SettlementPlaces here(joined, &JoinedRecord::ours);
    const SettlementPlaces there(joined, &JoinedRecord::theirs);
    QHash<QUuid, qsizetype> at;
    for (const Settlement &settlement : ours.settlements) {
        const Settlement mapped = here.joined(settlement);
        at.insert(settlement.uuid, joined.settlements.size());
        joined.settlements.append({mapped, settlement.id, namesOthers(mapped, settlement)});
    }
    for (const Settlement &settlement : theirs.settlements) {
        const Settlement other = there.joined(settlement);
        const auto known = at.constFind(settlement.uuid);
        if (!isComplete(other))
            continue;
        if (known == at.constEnd()) {
            joined.settlements.append({other, {}, true});
            ++joined.settlementCounts.fresh;
            continue;
        }
        JoinedSettlement &same = joined.settlements[*known];
        const bool theirsWins = isAboutTheSame(same.settlement, other) && isLater(same.settlement, other);
        ++(theirsWins ? joined.settlementCounts.changed : joined.settlementCounts.same);
        if (theirsWins)
            same.settlement = other;
        same.changes = same.changes || theirsWins;
    }
}

} // namespace Kodeks
