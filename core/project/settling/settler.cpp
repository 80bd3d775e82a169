// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/settler.h"

#include "core/project/settling/consensuscoder.h"
#include "core/project/workspace.h"
#include "core/storage/letterstore.h"
#include "core/storage/names.h"
#include "core/storage/passagestore.h"
#include "core/storage/rows.h"
#include "core/storage/settlements/settlementstore.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Decision = Settlement::Decision;

struct SettlerText
{
    Q_DECLARE_TR_FUNCTIONS(Settling)
};

/// What both say; how sure both are, and what only one of them notes, stays with the coders.
Passage agreedPassage(const Passage &a, const Passage &b)
{
    Passage passage = a;
    passage.certainty = a.certainty == 0 || b.certainty == 0 ? std::max(a.certainty, b.certainty)
                                                             : std::min(a.certainty, b.certainty);
    passage.memo = a.memo == b.memo ? a.memo : QString();
    passage.goodQuote = a.goodQuote || b.goodQuote;
    return passage;
}

} // namespace

Settler::Settler(Workspace &workspace, Codebook codebook, ProjectSettings settings, QList<Coder> coders)
    : m_workspace(workspace)
    , m_codebook(std::move(codebook))
    , m_settings(std::move(settings))
    , m_statements(m_codebook)
    , m_coders(std::move(coders))
{
}

Result<Settler> Settler::read(Workspace &workspace)
{
    auto codebook = workspace.codebook();
    if (!codebook)
        return failed(codebook);
    auto settings = readSettings(workspace.connection());
    if (!settings)
        return failed(settings);
    auto coders = readCoders(workspace.connection());
    if (!coders)
        return failed(coders);
    return Settler(workspace, std::move(*codebook), std::move(*settings), std::move(*coders));
}

Result<> Settler::settle(Settling settling)
{
    const auto ordered = inOrder(std::move(settling));
    if (!ordered)
        return failed(ordered);
    const auto found = pair(*ordered);
    if (!found)
        return failed(found);
    if (const auto checked = check(*ordered, *found); !checked)
        return checked;
    Settlement made = settlement(*ordered, *found);
    if (const auto cleared = clearWay(made); !cleared)
        return cleared;
    if (const auto passages = makePassages(made, wanted(*ordered, *found)); !passages)
        return passages;
    return write(made);
}

Result<> Settler::withdraw(SettlementId id)
{
    const auto settlement = SettlementStore::one(m_workspace.connection(), id);
    if (!settlement)
        return failed(settlement);
    if (!*settlement)
        return failure(Error::Kind::NotFound, SettlerText::tr("That settlement is no longer in the project."));
    if (const auto allowed = checkSees((*settlement)->letter); !allowed)
        return allowed;
    if (const auto removed = removePassages(**settlement, 0, {}); !removed)
        return removed;
    return m_workspace.rows().remove(Table::Settlement, id.value());
}

Result<> Settler::checkSees(LetterId letter)
{
    if (!m_settings.blind || m_seen.contains(letter))
        return {};
    const auto done = LetterStore::doneRow(m_workspace.connection(), letter, m_workspace.coder().id);
    if (!done)
        return failed(done);
    if (*done <= 0) {
        const auto row = m_workspace.rows().row(Table::Letter, letter.value());
        const QString name = row && *row ? (*row)->value("name"_L1).toString() : QString();
        return failure(Error::Kind::Conflict,
            SettlerText::tr(
                "The project is coded blind. Mark “%1” as done before its differences are shown and settled.")
                .arg(name));
    }
    m_seen.insert(letter);
    return {};
}

Result<Coder> Settler::consensus(CoderId a, CoderId b)
{
    if (!consensusOf(m_coders, a, b)) {
        if (const auto made = ensureConsensus(m_workspace, m_coders, a, b); !made)
            return failed(made);
        auto coders = readCoders(m_workspace.connection());
        if (!coders)
            return failed(coders);
        m_coders = std::move(*coders);
    }
    return *consensusOf(m_coders, a, b);
}

Result<Settling> Settler::inOrder(Settling settling) const
{
    if (const auto checked = checkPair(m_coders, settling.a, settling.b); !checked)
        return failed(checked);
    const auto uuid = [this](CoderId id) { return std::ranges::find(m_coders, id, &Coder::id)->uuid; };
    if (uuid(settling.a) < uuid(settling.b))
        return settling;
    std::swap(settling.a, settling.b);
    std::swap(settling.passageA, settling.passageB);
    if (settling.decision == Decision::A || settling.decision == Decision::B)
        settling.decision = settling.decision == Decision::A ? Decision::B : Decision::A;
    return settling;
}

Result<std::optional<Passage>> Settler::passage(PassageId id, CoderId coder, LetterId letter)
{
    if (!id.isValid())
        return std::optional<Passage>();
    auto passage = m_workspace.passage(id);
    if (!passage)
        return failed(passage);
    if (passage->coder != coder || passage->letter != letter)
        return failure(
            Error::Kind::Invalid, SettlerText::tr("A passage to be settled belongs to another coder or letter."));
    return std::optional(std::move(*passage));
}

Result<Settler::Pair> Settler::pair(const Settling &settling)
{
    if (const auto allowed = checkSees(settling.letter); !allowed)
        return failed(allowed);
    auto a = passage(settling.passageA, settling.a, settling.letter);
    if (!a)
        return failed(a);
    auto b = passage(settling.passageB, settling.b, settling.letter);
    if (!b)
        return failed(b);
    if (!*a && !*b)
        return failure(Error::Kind::Invalid, SettlerText::tr("There is no passage to be settled here."));
    const auto whose = consensus(settling.a, settling.b);
    if (!whose)
        return failed(whose);
    return Pair{std::move(*a), std::move(*b), *whose};
}

Result<> Settler::check(const Settling &settling, const Pair &pair) const
{
    if (settling.decision == Decision::Left && settling.note.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, SettlerText::tr("A difference that is left needs a note that says why."));
    const bool needsBoth = settling.decision == Decision::Both || settling.decision == Decision::Agreed;
    if (needsBoth && (!pair.a || !pair.b))
        return failure(Error::Kind::Invalid,
            SettlerText::tr("Only one of the coders has a passage here, so there are no two to take over."));
    if (settling.decision == Decision::Agreed && differencesBetween(*pair.a, *pair.b, m_codebook))
        return failure(Error::Kind::Conflict,
            SettlerText::tr(
                "Two passages that were to be taken over no longer say the same. Look at the differences again; "
                "nothing was changed."));
    return {};
}

QList<Passage> Settler::wanted(const Settling &settling, const Pair &pair) const
{
    QList<Passage> passages;
    const auto take = [&passages](const std::optional<Passage> &passage) {
        if (passage)
            passages.append(*passage);
    };
    switch (settling.decision) {
    case Decision::A: take(pair.a); break;
    case Decision::B: take(pair.b); break;
    case Decision::Both:
        take(pair.a);
        take(pair.b);
        break;
    case Decision::Edited: passages = settling.edited; break;
    case Decision::Agreed: take(agreedPassage(*pair.a, *pair.b)); break;
    case Decision::Left: break;
    }
    return passages;
}

Settlement Settler::settlement(const Settling &settling, const Pair &pair) const
{
    Settlement settlement;
    settlement.letter = settling.letter;
    settlement.consensus = pair.consensus.id;
    settlement.a = settling.a;
    settlement.b = settling.b;
    settlement.passageA = pair.a ? pair.a->uuid : QUuid();
    settlement.passageB = pair.b ? pair.b->uuid : QUuid();
    settlement.uuid = QUuid::createUuidV5(
        pair.consensus.uuid, uuidWord(settlement.passageA) + u' ' + uuidWord(settlement.passageB));
    settlement.statementA = pair.a ? m_statements.of(*pair.a) : QString();
    settlement.statementB = pair.b ? m_statements.of(*pair.b) : QString();
    settlement.decision = settling.decision;
    settlement.note = settling.note.trimmed();
    settlement.by = m_workspace.coder().uuid;
    settlement.byName = m_workspace.coder().name;
    settlement.decided = m_workspace.now();
    return settlement;
}

Result<> Settler::clearWay(const Settlement &settlement)
{
    for (const QUuid &passage : {settlement.passageA, settlement.passageB}) {
        if (passage.isNull())
            continue;
        const auto others = SettlementStore::about(m_workspace.connection(), settlement.consensus, passage);
        if (!others)
            return failed(others);
        for (const Settlement &other : *others) {
            const auto withdrawn = other.uuid == settlement.uuid ? Result<>() : withdraw(other.id);
            if (!withdrawn)
                return withdrawn;
        }
    }
    return {};
}

Result<> Settler::write(Settlement settlement)
{
    const auto earlier = SettlementStore::withUuid(m_workspace.connection(), settlement.uuid);
    if (!earlier)
        return failed(earlier);
    if (*earlier) {
        settlement.decided = m_workspace.after((*earlier)->decided);
        return m_workspace.rows().update(Table::Settlement, (*earlier)->id.value(), Rows::settlement(settlement));
    }
    const auto made = m_workspace.rows().insert(Table::Settlement, Rows::settlement(settlement));
    return made ? Result<>() : failed(made);
}

} // namespace Kodeks
