// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxmaker.h"

#include "core/exchange/refi/reficodebook.h"
#include "core/exchange/refi/refiline.h"
#include "core/model/letterattributes.h"
#include "core/model/samename.h"
#include "core/project/refi/qdpxvariables.h"
#include "core/storage/codebookstore.h"
#include "core/storage/letterstore.h"
#include "core/storage/names.h"
#include "core/storage/reading.h"
#include "core/storage/rounds/roundstore.h"
#include "core/storage/rowstore.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct QdpxMakerText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

QdpxMaker::QdpxMaker(Connection &connection, const QdpxOptions &options, bool inPieces, const Progress &progress)
    : m_connection(connection)
    , m_coderNames(options.coders)
    , m_viewer(options.viewer)
    , m_inPieces(inPieces)
    , m_progress(progress)
{
}

Result<> QdpxMaker::read()
{
    auto codebook = readCodebook(m_connection);
    if (!codebook)
        return failed(codebook);
    m_codebook = std::move(*codebook);
    for (const auto step : {&QdpxMaker::readDates, &QdpxMaker::readSight, &QdpxMaker::readLetters,
             &QdpxMaker::readPassages, &QdpxMaker::readDone, &QdpxMaker::readMemos}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    return {};
}

Result<> QdpxMaker::prepare()
{
    m_project.name = m_codebook.title;
    m_project.origin = u"Kodeks"_s;
    m_project.codes = refiCodes(m_codebook);
    if (const auto chosen = chooseCoders(m_coderNames); !chosen)
        return failed(chosen);
    countPassages();
    addChosen(std::exchange(m_all, {}), m_whole);
    addUsers();
    addNotesOfCodes();
    m_project.projectNotes = addNotes({}, QUuid::createUuidV5({}, u"project"_s));
    m_project.variables = QdpxVariables::all(attributeNames(m_letters));
    for (const Letter &letter : std::as_const(m_letters)) {
        addCase(letter);
        m_notes.insert(letter.id, addNotes(letter.id, letter.uuid));
    }
    return {};
}

Result<> QdpxMaker::readSight()
{
    auto sight = RoundStore::sight(m_connection, m_viewer);
    if (!sight)
        return failed(sight);
    m_sight = *std::move(sight);
    return {};
}

Result<> QdpxMaker::readLetters()
{
    auto letters = LetterStore::letters(m_connection);
    if (!letters)
        return failed(letters);
    m_letters = std::move(*letters);
    return {};
}

Result<> QdpxMaker::chooseCoders(const QStringList &names)
{
    for (const QString &name : names) {
        const auto coder
            = std::ranges::find_if(m_coders, [&name](const Coder &each) { return isSameName(each.name, name); });
        if (coder == m_coders.end())
            return failure(
                Error::Kind::NotFound, QdpxMakerText::tr("There is no coder “%1” in the project.").arg(name));
        m_chosen.insert(coder->id);
    }
    return {};
}

Result<> QdpxMaker::readPassages()
{
    auto coders = readCoders(m_connection);
    if (!coders)
        return failed(coders);
    m_coders = std::move(*coders);
    auto rounds = RoundStore::read(m_connection);
    if (!rounds)
        return failed(rounds);
    m_rounds = std::move(*rounds);
    auto shares = PassageStore::shares(m_connection);
    if (!shares)
        return failed(shares);
    m_shares = std::move(*shares);
    const auto state = stateOf(m_connection);
    if (!state)
        return failed(state);
    m_state = *state;
    return m_inPieces ? Result<>() : readWhole();
}

Result<> QdpxMaker::readWhole()
{
    auto all = PassageStore::all(m_connection);
    if (!all)
        return failed(all);
    m_all = std::move(*all);
    return {};
}

bool QdpxMaker::isChosen(LetterId letter, CoderId coder) const
{
    return (m_chosen.isEmpty() || m_chosen.contains(coder)) && m_sight.sees(letter, coder);
}

void QdpxMaker::countPassages()
{
    for (const PassageStore::Share &share : std::as_const(m_shares)) {
        if (isChosen(share.letter, share.coder)) {
            m_passageCount += share.passages;
            if (!m_project.modified.isValid() || share.modified > m_project.modified)
                m_project.modified = share.modified;
        } else if (m_chosen.isEmpty() || m_chosen.contains(share.coder)) {
            m_hidden += share.passages;
        }
    }
}

Result<> QdpxMaker::readDone()
{
    const auto rows = RowStore(m_connection).all(Table::LetterDone);
    if (!rows)
        return failed(rows);
    m_done.clear();
    for (const RowStore::Row &row : *rows) {
        const auto coder = std::ranges::find(m_coders, CoderId(row.columns.value("coder"_L1).toInteger()), &Coder::id);
        if (coder != m_coders.end())
            m_done[LetterId(row.columns.value("letter"_L1).toInteger())].append(
                uuidWord(coder->uuid) + u' ' + row.columns.value("done_at"_L1).toString());
    }
    return {};
}

Result<> QdpxMaker::readDates()
{
    const auto created = readProperty(m_connection, u"created"_s);
    if (!created)
        return failed(created);
    m_project.created = timeFromWord(created->value);
    return {};
}

void QdpxMaker::addUsers()
{
    RefiLine line;
    line.add(u"version"_s, u"1"_s);
    QStringList colors;
    QStringList consensus;
    for (const Coder &coder : std::as_const(m_coders)) {
        m_project.users.append({coder.uuid, coder.name, {}});
        const QString exact = refiText(coder.name) == coder.name ? QString() : u' ' + coder.name;
        colors.append(uuidWord(coder.uuid) + u' ' + coder.color + exact);
        if (coder.isConsensus())
            consensus.append(uuidWord(coder.uuid) + u' ' + uuidsWord(coder.consensusOf));
    }
    line.add(u"coders"_s, colors);
    line.add(u"consensus"_s, consensus);
    QStringList rounds;
    for (Round round : std::as_const(m_rounds)) {
        if (round.training)
            round.training->places.clear();
        rounds.append(uuidWord(round.coder) + u' ' + RoundStore::value(round));
    }
    line.add(u"rounds"_s, rounds);
    line.addName(m_project.name);
    m_project.description = line.with({});
}

void QdpxMaker::addCase(const Letter &letter)
{
    RefiCase made{QUuid::createUuidV5(letter.uuid, u"case"_s), letter.fact(Fact::Sender), {},
        QdpxVariables::values(letter), {letter.uuid}};
    if (made.name.isEmpty())
        made.name = letter.name;
    m_project.cases.append(made);
}

} // namespace Kodeks
