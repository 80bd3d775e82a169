// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/worklist.h"

#include "core/project/settling/consensuscoder.h"
#include "core/project/settling/letterwork.h"
#include "core/storage/codebookstore.h"
#include "core/storage/letterstore.h"
#include "core/storage/passagestore.h"
#include "core/storage/reading.h"
#include "core/storage/rounds/roundstore.h"
#include "core/storage/settlements/settlementstore.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct WorklistText
{
    Q_DECLARE_TR_FUNCTIONS(Settling)
};

using Decision = Settlement::Decision;

constexpr qsizetype fewLetters = 20; // read one by one

/// The settlement with A and B changed about.
Settlement exchanged(Settlement settlement)
{
    std::swap(settlement.a, settlement.b);
    std::swap(settlement.passageA, settlement.passageB);
    std::swap(settlement.statementA, settlement.statementB);
    if (settlement.decision == Decision::A || settlement.decision == Decision::B)
        settlement.decision = settlement.decision == Decision::A ? Decision::B : Decision::A;
    return settlement;
}

class WorklistReader
{
public:
    WorklistReader(Connection &connection, const WorklistRequest &request, const Progress &progress)
        : m_connection(connection)
        , m_request(request)
        , m_progress(progress)
    {
    }

    Result<> read()
    {
        for (const auto step : {&WorklistReader::readCodersOf, &WorklistReader::readLetters,
                 &WorklistReader::readPassages, &WorklistReader::readSettlements, &WorklistReader::readStatements}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

    Result<Worklist> compare()
    {
        for (qsizetype i = 0; i < m_works.size(); ++i) {
            if (m_progress && !m_progress(i, m_works.size()))
                return failure(Error::Kind::Cancelled, WorklistText::tr("The comparison was cancelled."));
            addLetter(m_works.at(i), m_codebook, *m_statements, m_list);
        }
        return std::move(m_list);
    }

private:
    Result<> readCodersOf()
    {
        const auto coders = readCoders(m_connection);
        if (!coders)
            return failed(coders);
        if (const auto checked = checkTwo(*coders, m_request.a, m_request.b); !checked)
            return checked;
        m_list.a = *std::ranges::find(*coders, m_request.a, &Coder::id);
        m_list.b = *std::ranges::find(*coders, m_request.b, &Coder::id);
        if (const Coder *consensus = consensusOf(*coders, m_request.a, m_request.b))
            m_list.consensus = *consensus;
        return {};
    }

    Result<> readLetters()
    {
        const auto letters = LetterStore::letters(m_connection);
        if (!letters)
            return failed(letters);
        const auto sight = RoundStore::sight(m_connection, m_request.viewer);
        if (!sight)
            return failed(sight);
        if (sight->hidden.contains(m_request.a) || sight->hidden.contains(m_request.b))
            return failure(Error::Kind::Conflict,
                WorklistText::tr(
                    "“%1” is out of sight while your round is under way. End the round first; then the two "
                    "can be compared.")
                    .arg(sight->hidden.contains(m_request.a) ? m_list.a.name : m_list.b.name));
        for (const Letter &letter : *letters) {
            if (!m_request.letters.isEmpty() && !m_request.letters.contains(letter.id))
                continue;
            if (!sight->seesOthers(letter.id)) {
                m_list.withheld.append(letter.id);
                continue;
            }
            m_at.insert(letter.id, m_works.size());
            m_works.append({letter.id, {}, {}, {}, {}});
        }
        if (m_works.isEmpty() && !m_list.withheld.isEmpty())
            return failure(Error::Kind::Conflict,
                WorklistText::tr(
                    "The project is coded blind. Mark a letter as done before its differences are shown and settled."));
        return {};
    }

    Result<> readPassages()
    {
        QList<CoderId> coders{m_request.a, m_request.b};
        if (m_list.consensus)
            coders.append(m_list.consensus->id);
        if (m_works.size() <= fewLetters) {
            for (const LetterWork &work : std::as_const(m_works)) {
                if (const auto taken = take(PassageStore::ofLetter(m_connection, work.letter)); !taken)
                    return taken;
            }
            return {};
        }
        return take(PassageStore::ofCoders(m_connection, coders));
    }

    Result<> take(const Result<QList<Passage>> &passages)
    {
        if (!passages)
            return failed(passages);
        for (const Passage &passage : *passages) {
            const auto at = m_at.constFind(passage.letter);
            if (at == m_at.constEnd())
                continue;
            LetterWork &work = m_works[*at];
            if (passage.coder == m_request.a)
                work.a.append(passage);
            else if (passage.coder == m_request.b)
                work.b.append(passage);
            else if (m_list.consensus && passage.coder == m_list.consensus->id)
                work.consensus.insert(passage.uuid, passage);
        }
        return {};
    }

    Result<> readSettlements()
    {
        if (!m_list.consensus)
            return {};
        const CoderId consensus = m_list.consensus->id;
        const bool one = m_works.size() == 1;
        const auto settlements = one ? SettlementStore::ofLetter(m_connection, m_works.constFirst().letter)
                                     : SettlementStore::ofConsensus(m_connection, consensus);
        if (!settlements)
            return failed(settlements);
        for (const Settlement &settlement : *settlements) {
            const auto at = m_at.constFind(settlement.letter);
            if (at != m_at.constEnd() && settlement.consensus == consensus)
                m_works[*at].settlements.append(settlement.a == m_request.a ? settlement : exchanged(settlement));
        }
        return {};
    }

    Result<> readStatements()
    {
        auto codebook = readCodebook(m_connection);
        if (!codebook)
            return failed(codebook);
        m_codebook = std::move(*codebook);
        auto statements = Statements::read(m_connection, m_codebook);
        if (!statements)
            return failed(statements);
        m_statements = std::move(*statements);
        return {};
    }

    Connection &m_connection;
    const WorklistRequest &m_request;
    const Progress &m_progress;
    Worklist m_list;
    QList<LetterWork> m_works;
    QHash<LetterId, qsizetype> m_at;
    Codebook m_codebook;
    std::optional<Statements> m_statements;
};

} // namespace

Settling WorkItem::settling(CoderId a, CoderId b, Decision decision, const QString &note) const
{
    return {letter, a, b, pair.a ? pair.a->id : PassageId(), pair.b ? pair.b->id : PassageId(), decision, note};
}

Result<Worklist> worklist(const QString &projectPath, const WorklistRequest &request, const Progress &progress)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    std::optional<WorklistReader> reader;
    const auto read = atOneMoment(**connection, [&] {
        reader.emplace(**connection, request, progress);
        return reader->read();
    }, progress);
    return read ? reader->compare() : failed(read);
}

QList<Settling> adoptAgreed(const Worklist &worklist)
{
    QList<Settling> settlings;
    for (const WorkItem &item : worklist.agreed) {
        if (!item.isSettled())
            settlings.append(item.settling(worklist.a.id, worklist.b.id, Decision::Agreed));
    }
    return settlings;
}

} // namespace Kodeks
