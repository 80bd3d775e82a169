// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/settlements/settlementstore.h"

#include "core/model/words.h"
#include "core/storage/names.h"
#include "core/storage/statement.h"

namespace Kodeks::SettlementStore {

using namespace Qt::StringLiterals;

namespace {

#define KODEKS_SETTLEMENT_COLUMNS                                                                                      \
    "SELECT id, uuid, letter, consensus, coder_a, coder_b, coalesce(passage_a, ''), coalesce(passage_b, ''), "         \
    "statement_a, statement_b, decision, note, decided_by, decided_by_name, decided, passages FROM settlement "

Settlement read(const Statement &row)
{
    Settlement settlement;
    settlement.id = SettlementId(row.number(0));
    settlement.uuid = row.uuid(1);
    settlement.letter = LetterId(row.number(2));
    settlement.consensus = CoderId(row.number(3));
    settlement.a = CoderId(row.number(4));
    settlement.b = CoderId(row.number(5));
    settlement.passageA = row.uuid(6);
    settlement.passageB = row.uuid(7);
    settlement.statementA = row.text(8);
    settlement.statementB = row.text(9);
    settlement.decision = decisionFromWord(row.text(10));
    settlement.note = row.text(11);
    settlement.by = row.uuid(12);
    settlement.byName = row.text(13);
    settlement.decided = timeFromWord(row.text(14));
    settlement.passages = uuidsFromWord(row.text(15));
    return settlement;
}

template <typename... Values>
Result<QList<Settlement>> some(Connection &connection, const char *sql, const Values &...values)
{
    return guarded(connection, [&]() -> Result<QList<Settlement>> {
        QList<Settlement> found;
        Statement row(connection, sql);
        row.bind(values...);
        while (row.next())
            found.append(read(row));
        return found;
    });
}

Result<std::optional<Settlement>> first(const Result<QList<Settlement>> &found)
{
    if (!found)
        return failed(found);
    return found->isEmpty() ? std::optional<Settlement>() : found->constFirst();
}

} // namespace

Result<QList<Settlement>> all(Connection &connection)
{
    return some(connection, KODEKS_SETTLEMENT_COLUMNS "ORDER BY id");
}

Result<QList<Settlement>> ofConsensus(Connection &connection, CoderId consensus)
{
    return some(connection, KODEKS_SETTLEMENT_COLUMNS "WHERE consensus = ? ORDER BY id", consensus.value());
}

Result<QList<Settlement>> ofLetter(Connection &connection, LetterId letter)
{
    return some(connection, KODEKS_SETTLEMENT_COLUMNS "WHERE letter = ? ORDER BY id", letter.value());
}

Result<QList<Settlement>> about(Connection &connection, CoderId consensus, const QUuid &passage)
{
    // The plus keeps SQLite from going through all settlements of the consensus.
    return some(connection,
        KODEKS_SETTLEMENT_COLUMNS "WHERE +consensus = ?1 AND (passage_a = ?2 OR passage_b = ?2) ORDER BY id",
        consensus.value(), uuidWord(passage));
}

Result<QList<Settlement>> naming(Connection &connection, LetterId letter, const QUuid &passage)
{
    return some(connection,
        KODEKS_SETTLEMENT_COLUMNS
        "WHERE letter = ?1 AND (passage_a = ?2 OR passage_b = ?2 OR instr(passages, ?2) > 0) ORDER BY id",
        letter.value(), uuidWord(passage));
}

Result<std::optional<Settlement>> one(Connection &connection, SettlementId id)
{
    return first(some(connection, KODEKS_SETTLEMENT_COLUMNS "WHERE id = ?", id.value()));
}

Result<std::optional<Settlement>> withUuid(Connection &connection, const QUuid &uuid)
{
    return first(some(connection, KODEKS_SETTLEMENT_COLUMNS "WHERE uuid = ?", uuidWord(uuid)));
}

Result<QList<qint64>> rowsOfCoder(Connection &connection, CoderId coder)
{
    return firstColumn(connection,
        "SELECT id FROM settlement WHERE consensus = ?1 OR coder_a = ?1 OR coder_b = ?1 ORDER BY id", coder.value());
}

Result<QList<qint64>> rowsOfLetter(Connection &connection, LetterId letter)
{
    return firstColumn(connection, "SELECT id FROM settlement WHERE letter = ? ORDER BY id", letter.value());
}

} // namespace Kodeks::SettlementStore
