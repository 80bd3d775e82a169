// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxmaker.h"

#include "core/exchange/refi/reficodebook.h"
#include "core/exchange/refi/refiline.h"
#include "core/model/letterattributes.h"
#include "core/model/samename.h"
#include "core/model/words.h"
#include "core/project/refi/qdpxsections.h"
#include "core/project/refi/qdpxvariables.h"
#include "core/storage/codebookstore.h"
#include "core/storage/letterstore.h"
#include "core/storage/names.h"
#include "core/storage/passagestore.h"
#include "core/storage/rowstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct QdpxMakerText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QUuid guidFor(const QUuid &of, const QString &what)
{
    return QUuid::createUuidV5(of, what);
}

/// The beginning of a quote, whole characters only.
QString nameOf(const QString &quote)
{
    constexpr qsizetype most = 100;
    QString name = quote.left(most);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

/// A file name's ending where it is a plain one.
QString endingOf(const QString &name)
{
    constexpr qsizetype longest = 8;
    const QString ending = QFileInfo(name).suffix().toLower();
    const bool plain
        = std::ranges::all_of(ending, [](QChar unit) { return unit.unicode() < 0x80 && unit.isLetterOrNumber(); });
    return plain && !ending.isEmpty() && ending.size() <= longest ? ending : u"bin"_s;
}

void addName(RefiLine &line, const QString &name)
{
    if (refiText(name) != name)
        line.add(u"name"_s, name);
}

void addFacts(RefiLine &line, const LetterFacts &facts)
{
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const QString source = fact->source == FactValue::Source::Corrected ? u"corrected"_s : u"found"_s;
        line.add(u"fact."_s + factWord(fact.key()),
            {source, QString::number(fact->range.start), QString::number(fact->range.end), fact->value});
    }
}

void addProposals(RefiLine &line, const LetterFacts &proposals)
{
    for (auto fact = proposals.begin(); fact != proposals.end(); ++fact)
        line.add(u"proposal."_s + factWord(fact.key()),
            {QString::number(fact->range.start), QString::number(fact->range.end), fact->value});
}

} // namespace

QdpxMaker::QdpxMaker(
    Connection &connection, const QStringList &coders, std::optional<CoderId> viewer, const Progress &progress)
    : m_connection(connection)
    , m_coderNames(coders)
    , m_viewer(viewer)
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

Result<RefiProject> QdpxMaker::make(QList<QdpxPart> *parts)
{
    m_project.name = m_codebook.title;
    m_project.origin = u"Kodeks"_s;
    m_project.codes = refiCodes(m_codebook);
    if (const auto chosen = chooseCoders(m_coderNames); !chosen)
        return failed(chosen);
    choosePassages();
    addUsers();
    m_project.projectNotes = addNotes({}, guidFor({}, u"project"_s));
    m_project.variables = QdpxVariables::all(attributeNames(m_letters));
    for (qsizetype i = 0; i < m_letters.size(); ++i) {
        if (m_progress && !m_progress(i, m_letters.size()))
            return failure(Error::Kind::Cancelled, QdpxMakerText::tr("The export was cancelled; nothing was written."));
        if (const auto added = addLetter(m_letters.at(i), parts); !added)
            return failed(added);
    }
    return m_project;
}

Result<> QdpxMaker::readSight()
{
    m_sight = {};
    const auto settings = readSettings(m_connection);
    if (!settings || !settings->blind || !m_viewer)
        return settings ? Result<>() : failed(settings);
    const auto done = LetterStore::done(m_connection);
    if (!done)
        return failed(done);
    m_sight.viewer = m_viewer;
    for (const auto &[letter, coder] : *done) {
        if (coder == *m_viewer)
            m_sight.done.insert(letter);
    }
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
    auto passages = PassageStore::all(m_connection);
    if (!passages)
        return failed(passages);
    m_all = std::move(*passages);
    return {};
}

void QdpxMaker::choosePassages()
{
    std::ranges::stable_sort(m_all, [](const auto &a, const auto &b) {
        return std::pair(a.first.range, a.first.uuid) < std::pair(b.first.range, b.first.uuid);
    });
    for (auto &passage : std::exchange(m_all, {})) {
        if (!m_chosen.isEmpty() && !m_chosen.contains(passage.first.coder))
            continue;
        if (!m_sight.sees(passage.first.letter, passage.first.coder)) {
            ++m_hidden;
            continue;
        }
        ++m_passageCount;
        if (!m_project.modified.isValid() || passage.first.modified > m_project.modified)
            m_project.modified = passage.first.modified;
        m_passages[passage.first.letter].append(std::move(passage));
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
    addName(line, m_project.name);
    m_project.description = line.with({});
}

void QdpxMaker::addCase(const Letter &letter)
{
    RefiCase made{
        guidFor(letter.uuid, u"case"_s), letter.fact(Fact::Sender), {}, QdpxVariables::values(letter), {letter.uuid}};
    if (made.name.isEmpty())
        made.name = letter.name;
    m_project.cases.append(made);
}

Result<> QdpxMaker::addLetter(const Letter &letter, QList<QdpxPart> *parts)
{
    const auto content = LetterStore::contentOf(m_connection, letter.sha256, letter.original);
    if (!content)
        return failed(content);
    const QString guid = uuidWord(letter.uuid);
    const QByteArray text = content->text.toUtf8();
    RefiSource source;
    source.guid = letter.uuid;
    source.name = letter.name;
    source.plainTextPath = u"internal://%1.txt"_s.arg(guid);
    source.created = letter.imported;
    RefiLine line;
    line.add(u"sha256"_s, letter.sha256);
    line.add(u"encoding"_s, content->encoding);
    if (!letter.file.isEmpty()) {
        line.add(u"file"_s, letter.file);
        line.add(u"folder"_s, letter.folder);
    }
    if (content->original != text) {
        const QString name = u"%1.%2"_s.arg(uuidWord(guidFor(letter.uuid, u"original"_s)), endingOf(letter.name));
        line.add(u"original"_s, name);
        ++m_originals;
        if (parts)
            parts->append({u"sources/"_s + name, content->original});
    }
    line.add(u"done"_s, m_done.value(letter.id));
    addFacts(line, letter.facts);
    addProposals(line, letter.proposals);
    line.add(u"sections"_s, sectionWords(content->text, content->sections));
    QdpxVariables::addAttributes(line, letter.attributes);
    addName(line, letter.name);
    source.description = line.with({});
    source.notes = addNotes(letter.id, letter.uuid);
    for (const auto &[passage, quote] : m_passages.value(letter.id))
        source.selections.append(selection(passage, quote));
    m_project.sources.append(source);
    addCase(letter);
    if (parts)
        parts->append({u"sources/%1.txt"_s.arg(guid), text});
    return {};
}

RefiSelection QdpxMaker::selection(const Passage &passage, const QString &quote) const
{
    const auto coder = std::ranges::find(m_coders, passage.coder, &Coder::id);
    const QUuid user = coder == m_coders.end() ? QUuid() : coder->uuid;
    RefiSelection made{passage.uuid, nameOf(quote), passage.range.start, passage.range.end, user, passage.created,
        passage.modified, {}, {}, {}};
    RefiLine line;
    const auto add = [&](const QUuid &code) {
        made.codings.append({guidFor(passage.uuid, uuidWord(code)), code, user, passage.created, {}});
    };
    if (const Task *task = m_codebook.task(passage.task)) {
        line.add(u"task"_s, task->text.code);
        add(task->text.uuid);
    }
    if (const Direction *direction = m_codebook.direction(passage.direction)) {
        line.add(u"direction"_s, direction->text.code);
        line.add(u"from"_s, m_codebook.actorName(direction->from));
        line.add(u"to"_s, m_codebook.actorName(direction->to));
        add(direction->text.uuid);
    }
    QStringList arguments;
    for (const ArgumentId id : passage.arguments) {
        if (const Argument *argument = m_codebook.argument(id)) {
            arguments.append(argument->text.code);
            add(argument->text.uuid);
        }
    }
    line.add(u"arguments"_s, arguments);
    line.add(u"certainty"_s, passage.certainty > 0 ? QString::number(passage.certainty) : QString());
    line.add(u"quote"_s, passage.goodQuote ? u"good"_s : QString());
    made.description = line.with(passage.memo);
    return made;
}

} // namespace Kodeks
