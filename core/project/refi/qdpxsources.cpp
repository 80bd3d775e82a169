// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/zipwriter.h"
#include "core/exchange/refi/qde.h"
#include "core/exchange/refi/refiline.h"
#include "core/model/words.h"
#include "core/project/projecttext.h"
#include "core/project/refi/qdpxmaker.h"
#include "core/project/refi/qdpxsections.h"
#include "core/project/refi/qdpxvariables.h"
#include "core/storage/letterstore.h"
#include "core/storage/names.h"
#include "core/storage/reading.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lettersAtOnce = 32;

struct SourcesText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

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

/// What the file is called that a letter was read from.
QString originalName(const Letter &letter)
{
    return u"%1.%2"_s.arg(uuidWord(QUuid::createUuidV5(letter.uuid, u"original"_s)), endingOf(letter.name));
}

} // namespace

Result<> QdpxMaker::write(QIODevice &device)
{
    ZipWriter zip(device);
    return zip
        .add(u"project.qde"_s, [this](QIODevice &qde) {
        return writeQde(qde, m_project, [this](const auto &visit) { return eachSource(visit); });
    }).and_then([&] {
        return addFiles(zip);
    }).and_then([&] { return zip.finish(); });
}

Result<> QdpxMaker::countOriginals()
{
    m_originals = 0;
    for (const Letter &letter : std::as_const(m_letters)) {
        const auto content = LetterStore::contentOf(m_connection, letter.sha256, letter.original);
        if (!content)
            return failed(content);
        m_originals += content->original != content->text.toUtf8() ? 1 : 0;
    }
    return {};
}

Result<> QdpxMaker::goOn(qsizetype done) const
{
    if (m_progress && !m_progress(done, 2 * m_letters.size()))
        return failure(Error::Kind::Cancelled, SourcesText::tr("The export was cancelled; nothing was written."));
    return {};
}

Result<> QdpxMaker::eachSource(const std::function<Result<>(const RefiSource &)> &visit)
{
    m_originals = 0;
    PassagesByLetter passages;
    for (qsizetype i = 0; i < m_letters.size(); ++i) {
        if (i % lettersAtOnce == 0) {
            auto some = passagesOf(
                std::span(m_letters).subspan(size_t(i)).first(size_t(std::min(lettersAtOnce, m_letters.size() - i))));
            if (!some)
                return failed(some);
            passages = std::move(*some);
        }
        if (Result<> further = goOn(i); !further)
            return further;
        const auto made = source(m_letters.at(i), passages.value(m_letters.at(i).id));
        if (!made)
            return failed(made);
        if (Result<> visited = visit(*made); !visited)
            return visited;
    }
    return {};
}

Result<> QdpxMaker::addFiles(ZipWriter &zip) const
{
    for (qsizetype i = 0; i < m_letters.size(); ++i) {
        if (Result<> further = goOn(m_letters.size() + i); !further)
            return further;
        const Letter &letter = m_letters.at(i);
        const auto content = LetterStore::contentOf(m_connection, letter.sha256, letter.original);
        if (!content)
            return failed(content);
        const QByteArray text = content->text.toUtf8();
        Result<> added;
        if (content->original != text)
            added = zip.add(u"sources/"_s + originalName(letter), content->original);
        if (added)
            added = zip.add(u"sources/%1.txt"_s.arg(uuidWord(letter.uuid)), text);
        if (!added)
            return added;
    }
    return {};
}

Result<RefiSource> QdpxMaker::source(const Letter &letter, const QList<Quoted> &passages)
{
    const auto content = LetterStore::contentOf(m_connection, letter.sha256, letter.original);
    if (!content)
        return failed(content);
    RefiSource made;
    made.guid = letter.uuid;
    made.name = letter.name;
    made.plainTextPath = u"internal://%1.txt"_s.arg(uuidWord(letter.uuid));
    made.created = letter.imported;
    RefiLine line;
    line.add(u"sha256"_s, letter.sha256);
    line.add(u"encoding"_s, content->encoding);
    if (!letter.file.isEmpty()) {
        line.add(u"file"_s, letter.file);
        line.add(u"folder"_s, letter.folder);
    }
    if (content->original != content->text.toUtf8()) {
        line.add(u"original"_s, originalName(letter));
        ++m_originals;
    }
    line.add(u"done"_s, m_done.value(letter.id));
    addFacts(line, letter.facts);
    addProposals(line, letter.proposals);
    line.add(u"sections"_s, sectionWords(content->text, content->sections));
    QdpxVariables::addAttributes(line, letter.attributes);
    line.addName(letter.name);
    made.description = line.with({});
    made.notes = m_notes.value(letter.id);
    for (const auto &[passage, quote] : passages)
        made.selections.append(selection(passage, quote));
    return made;
}

Result<QdpxMaker::PassagesByLetter> QdpxMaker::passagesOf(std::span<const Letter> letters) const
{
    PassagesByLetter chosen;
    if (!m_inPieces) {
        for (const Letter &letter : letters)
            chosen.insert(letter.id, m_whole.value(letter.id));
        return chosen;
    }
    QList<LetterId> ids;
    for (const Letter &letter : letters)
        ids.append(letter.id);
    auto read = atOneMoment(m_connection, [&]() -> Result<QList<Quoted>> {
        auto quoted = PassageStore::quotedOf(m_connection, ids);
        const auto state = stateOf(m_connection);
        if (quoted && state && *state != m_state)
            return failure(
                Error::Kind::Changed, ProjectText::tr("The project was changed while it was read; try again."));
        return state ? quoted : failed(state);
    });
    if (!read)
        return failed(read);
    addChosen(std::move(*read), chosen);
    return chosen;
}

void QdpxMaker::addChosen(QList<Quoted> passages, PassagesByLetter &chosen) const
{
    for (Quoted &quoted : passages) {
        if (isChosen(quoted.first.letter, quoted.first.coder))
            chosen[quoted.first.letter].append(std::move(quoted));
    }
    for (QList<Quoted> &each : chosen)
        std::ranges::sort(
            each, {}, [](const Quoted &quoted) { return std::pair(quoted.first.range, quoted.first.uuid); });
}

RefiSelection QdpxMaker::selection(const Passage &passage, const QString &quote) const
{
    const auto coder = std::ranges::find(m_coders, passage.coder, &Coder::id);
    const QUuid user = coder == m_coders.end() ? QUuid() : coder->uuid;
    RefiSelection made{passage.uuid, nameOf(quote), passage.range.start, passage.range.end, user, passage.created,
        passage.modified, {}, {}, {}};
    RefiLine line;
    const auto add = [&](const QUuid &code) {
        made.codings.append({QUuid::createUuidV5(passage.uuid, uuidWord(code)), code, user, passage.created, {}});
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
