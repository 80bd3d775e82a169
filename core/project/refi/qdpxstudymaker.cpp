// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxstudymaker.h"

#include "core/exchange/letters/lettercontents.h"
#include "core/exchange/text/textdecoder.h"
#include "core/model/letterattributes.h"
#include "core/model/words.h"
#include "core/project/merging/studyfields.h"
#include "core/project/refi/qdpxsections.h"
#include "core/storage/names.h"
#include "core/storage/rows.h"
#include "core/structure/letterstructure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct StudyMakerText
{
    Q_DECLARE_TR_FUNCTIONS(QdpxImport)
};

Error cancelled()
{
    return {Error::Kind::Cancelled, StudyMakerText::tr("The import was cancelled; nothing was changed."), {}};
}

/// Text of a file in the archive: UTF-8 as the standard has it, else as letters are decoded.
Result<std::pair<QString, QString>> decoded(const QByteArray &bytes, const QString &name)
{
    if (bytes.isValidUtf8() && !bytes.contains('\0'))
        return std::pair(QString::fromUtf8(bytes), u"UTF-8"_s);
    const auto text = decodeExactly(bytes, name);
    return text ? Result<std::pair<QString, QString>>(std::pair(text->text, text->encoding)) : failed(text);
}

LetterFacts proposalsOf(const RefiLine &line)
{
    LetterFacts proposals;
    for (const Fact fact : allFacts) {
        const QStringList said = line.list(u"proposal."_s + factWord(fact));
        if (said.size() == 3 && !said.at(2).isEmpty())
            proposals.insert(
                fact, {said.at(2), FactValue::Source::Found, {said.at(0).toLongLong(), said.at(1).toLongLong()}});
    }
    return proposals;
}

} // namespace

QdpxStudyMaker::QdpxStudyMaker(QdpxArchive &archive, QdpxReport &report)
    : m_archive(archive)
    , m_project(archive.project())
    , m_report(report)
    , m_variables(m_project)
{
    QString description = m_project.description;
    m_line = RefiLine::takenFrom(description);
    m_study.own = m_line.contains(u"version"_s);
    for (const Table table : studyTables)
        m_study.study.records.insert(table, {});
}

Result<QdpxStudy> QdpxStudyMaker::make(const Progress &progress)
{
    m_report.users = m_project.users.size();
    m_report.codes = m_project.codes.size();
    m_report.sources = m_project.sources.size();
    readNotes();
    readCodebook();
    addCodes();
    addDetails();
    addCoders();
    m_passages.emplace(QdpxPassages::Options{m_codebook, m_coders, m_notes, m_project.user,
        m_project.modified.isValid() ? m_project.modified : m_project.created});
    for (qsizetype i = 0; i < m_project.sources.size(); ++i) {
        if (progress && !progress(i, m_project.sources.size()))
            return std::unexpected(cancelled());
        addSource(m_project.sources.at(i));
    }
    addRemarks();
    return std::move(m_study);
}

QUuid QdpxStudyMaker::unlike(QUuid guid)
{
    while (m_taken.contains(guid))
        guid = QUuid::createUuidV5(guid, u"again"_s);
    m_taken.insert(guid);
    return guid;
}

StudyRecord &QdpxStudyMaker::add(Table table, qint64 row, const QUuid &uuid, const QJsonObject &columns)
{
    StudyRecord record{row, uuid, {}, 0, columns, {}, {}};
    m_uuids.insert({table, row}, uuid);
    m_study.study.records[table].append(record);
    return m_study.study.records[table].last();
}

void QdpxStudyMaker::readNotes()
{
    for (const RefiSource &note : m_project.notes) {
        QString text = note.content.value_or(QString());
        if (text.isEmpty() && !note.plainTextPath.isEmpty()) {
            const auto bytes = m_archive.read(note.plainTextPath);
            const auto read = bytes ? decoded(*bytes, note.name) : Result<std::pair<QString, QString>>(failed(bytes));
            text = read ? normalisedText(read->first) : QString();
        }
        if (text.isEmpty())
            text = note.description;
        m_notes.insert(note.guid, text);
    }
}

void QdpxStudyMaker::readCodebook()
{
    QSet<QUuid> used;
    for (const RefiSource &source : m_project.sources) {
        for (const RefiCoding &coding : source.codings)
            used.insert(coding.code);
        for (const RefiSelection &selection : source.selections) {
            for (const RefiCoding &coding : selection.codings)
                used.insert(coding.code);
        }
    }
    QList<RefiCode> codes = m_project.codes;
    for (RefiCode &code : codes) {
        for (const QUuid &note : std::as_const(code.notes)) {
            if (const QString text = m_notes.value(note); !text.isEmpty())
                code.description += (code.description.isEmpty() ? QString() : u"\n\n"_s) + text;
        }
    }
    m_codebook = kodeksCodebook(codes, used);
    m_report.remarks += m_codebook.remarks;
}

void QdpxStudyMaker::addCodes()
{
    Codebook &codebook = m_codebook.codebook;
    for (Actor &actor : codebook.actors)
        actor.uuid = unlike(actor.uuid);
    for (const Actor &actor : std::as_const(codebook.actors))
        add(Table::Actor, actor.id.value(), actor.uuid, Rows::actor(actor));
    for (Task &task : codebook.tasks) {
        task.text.uuid = unlike(task.text.uuid);
        add(Table::Task, task.id.value(), task.text.uuid, Rows::task(task));
    }
    for (Direction &direction : codebook.directions) {
        direction.text.uuid = unlike(direction.text.uuid);
        add(Table::Direction, direction.id.value(), direction.text.uuid, Rows::direction(direction));
    }
    for (Argument &argument : codebook.arguments) {
        argument.text.uuid = unlike(argument.text.uuid);
        add(Table::Argument, argument.id.value(), argument.text.uuid, Rows::argument(argument));
    }
    const auto uuidOf = [this](Table table, qint64 row) { return m_uuids.value({table, row}); };
    for (const Table table : {Table::Actor, Table::Task, Table::Direction, Table::Argument}) {
        for (StudyRecord &record : m_study.study.records[table]) {
            const auto values = StudyFields::fromColumns(table, record.columns, uuidOf);
            for (auto value = values.begin(); value != values.end(); ++value)
                record.fields.insert(value.key(), {value.value(), 0, 0, {}});
        }
    }
}

void QdpxStudyMaker::addDetails()
{
    const Codebook &codebook = m_codebook.codebook;
    const QString rules
        = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codebook.rules)).toJson(QJsonDocument::Compact));
    const QString title = codebook.title.isEmpty() && !m_study.own ? m_project.name : codebook.title;
    const std::pair<QString, QString> details[]
        = {{u"title"_s, title}, {u"unit"_s, codebook.unit}, {u"rules"_s, codebook.rules.isEmpty() ? QString() : rules}};
    qint64 row = 0;
    for (const auto &[name, value] : details) {
        if (!value.isEmpty())
            add(Table::Property, ++row, QUuid::createUuidV5(QUuid(), name), {{u"name"_s, name}, {u"value"_s, value}})
                .fields.insert(u"value"_s, {value, 0, 0, {}});
    }
}

QSet<QUuid> QdpxStudyMaker::usersWhoCoded() const
{
    QSet<QUuid> users;
    for (const RefiSource &source : m_project.sources) {
        for (const RefiCoding &coding : source.codings)
            users.insert(coding.user.isNull() ? m_project.user : coding.user);
        for (const RefiSelection &selection : source.selections) {
            users.insert(selection.user.isNull() ? m_project.user : selection.user);
            for (const RefiCoding &coding : selection.codings) {
                if (!coding.user.isNull())
                    users.insert(coding.user);
            }
        }
    }
    return users;
}

void QdpxStudyMaker::addCoders()
{
    const QSet<QUuid> coded = usersWhoCoded();
    QHash<QUuid, QStringList> own;
    for (const QString &entry : m_line.list(u"coders"_s))
        own.insert(QUuid::fromString(entry.section(u' ', 0, 0)), {entry.section(u' ', 1, 1), entry.section(u' ', 2)});
    for (RefiUser user : m_project.users) {
        const QStringList said = own.value(user.guid);
        if (said.size() == 2 && !said.at(1).isEmpty())
            user.name = said.at(1);
        if ((m_study.own && own.contains(user.guid)) || coded.contains(user.guid))
            addCoder(user, said.value(0));
    }
    for (const QUuid &user : coded) {
        if (!m_coders.contains(user))
            addCoder({user, {}, {}}, {});
    }
}

void QdpxStudyMaker::addCoder(const RefiUser &user, const QString &color)
{
    static const QUuid nobody(u"5d0d4c4e-8ad0-4f3e-9d4c-6e6f626f6479"_s);
    if (m_coders.contains(user.guid))
        return;
    Coder coder{CoderId(m_coders.size() + 1), unlike(user.guid.isNull() ? nobody : user.guid),
        user.name.isEmpty() ? user.id : user.name, color};
    if (coder.name.trimmed().isEmpty())
        coder.name = m_project.origin.isEmpty()
            ? StudyMakerText::tr("Unknown coder")
            : StudyMakerText::tr("Unknown coder (%1)").arg(m_project.origin.left(60));
    for (const QString &entry : m_line.list(u"consensus"_s)) {
        if (QUuid::fromString(entry.section(u' ', 0, 0)) == user.guid)
            coder.consensusOf = uuidsFromWord(entry.section(u' ', 1));
    }
    StudyRecord &record = add(Table::Coder, coder.id.value(), coder.uuid, Rows::coder(coder));
    const auto values = StudyFields::fromColumns(Table::Coder, record.columns, [](Table, qint64) { return QUuid(); });
    for (auto value = values.begin(); value != values.end(); ++value)
        record.fields.insert(value.key(), {value.value(), 0, 0, {}});
    m_coders.insert(user.guid, coder.id);
}

void QdpxStudyMaker::addSource(const RefiSource &source)
{
    m_report.selections += source.selections.size();
    m_report.codings += source.codings.size();
    for (const RefiSelection &selection : source.selections)
        m_report.codings += selection.codings.size();
    QString description = source.description;
    const RefiLine line = RefiLine::takenFrom(description);
    const auto text = readText(source, line);
    if (!text) {
        m_report.letters.refused.append({letterName(source, line), text.error().message});
        return;
    }
    const QString normalised = normalisedText(text->decoded);
    if (QStringView(normalised).trimmed().isEmpty()) {
        m_report.letters.refused.append({letterName(source, line), StudyMakerText::tr("It has no text.")});
        return;
    }
    if (const auto checked = checkLines(normalised, letterName(source, line)); !checked) {
        m_report.letters.refused.append({letterName(source, line), checked.error().message});
        return;
    }
    const LetterText letterText(normalised);
    const LetterId letter = addLetter(source, line, *text, normalised);
    addAttributes(letter, source, line);
    addPassages(source, letter, text->decoded, letterText);
}

Result<QdpxStudyMaker::Text> QdpxStudyMaker::readText(const RefiSource &source, const RefiLine &line)
{
    Text text;
    if (source.plainTextPath.isEmpty()) {
        if (!source.content)
            return failure(Error::Kind::Invalid,
                StudyMakerText::tr(
                    "The archive has no plain text of it. Export it as text from the program it came from."));
        text = {*source.content, source.content->toUtf8(), u"UTF-8"_s};
    } else {
        auto bytes = m_archive.read(source.plainTextPath);
        if (!bytes)
            return failed(bytes);
        const auto read = decoded(*bytes, source.name);
        if (!read)
            return failed(read);
        text = {read->first, *std::move(bytes), read->second};
    }
    const QString file = line.isEmpty() ? source.originalPath : line.value(u"original"_s);
    if (auto original = file.isEmpty() ? Result<QByteArray>(QByteArray()) : m_archive.read(file);
        original && !original->isEmpty())
        text.original = *std::move(original);
    if (line.contains(u"encoding"_s))
        text.encoding = line.value(u"encoding"_s);
    return text;
}

QString QdpxStudyMaker::letterName(const RefiSource &source, const RefiLine &line) const
{
    const QString name = line.contains(u"name"_s) ? line.value(u"name"_s) : source.name;
    return name.trimmed().isEmpty() ? uuidWord(source.guid) : name;
}

LetterId QdpxStudyMaker::addLetter(
    const RefiSource &source, const RefiLine &line, const Text &text, const QString &normalised)
{
    const QString sha256 = textSha256(normalised);
    if (const auto known = m_letters.constFind(sha256); known != m_letters.constEnd() && line.isEmpty()) {
        m_report.remarks.append(
            StudyMakerText::tr("“%1” has the same text as another source of the file; its passages are in that letter.")
                .arg(letterName(source, line)));
        return *known;
    }
    const LetterId id(m_study.contents.size() + 1);
    if (line.isEmpty())
        m_letters.insert(sha256, id);
    LetterStructure structure = analyse(LetterText(normalised));
    const QDateTime imported = source.created.isValid() ? source.created
        : m_project.created.isValid()                   ? m_project.created
                                                        : QDateTime::currentDateTimeUtc();
    const QString name = letterName(source, line);
    StudyRecord &letter = add(Table::Letter, id.value(), unlike(source.guid),
        {{u"name"_s, name}, {u"imported"_s, timeWord(imported)}, {u"file"_s, line.value(u"file"_s)},
            {u"folder"_s, line.value(u"folder"_s)}});
    letter.sha256 = sha256;
    letter.fields.insert(u"name"_s, {name, 0, 0, {}});
    addFacts(letter, line, structure.facts);
    const LetterFacts proposals = line.isEmpty() ? structure.proposals : proposalsOf(line);
    for (const auto [fact, value] : proposals.asKeyValueRange()) {
        if (!letter.fields.contains(u"fact."_s + factWord(fact)))
            letter.proposals.append(Rows::proposal(id, fact, value));
    }
    if (auto sections = sectionsOfWords(line.list(u"sections"_s), LetterText(normalised).length()))
        structure.sections = *std::move(sections);
    m_study.contents.insert(
        id.value(), {sha256, normalised, text.original, text.encoding, std::move(structure.sections)});
    return id;
}

void QdpxStudyMaker::addFacts(StudyRecord &letter, const RefiLine &line, const LetterFacts &found) const
{
    LetterFacts facts = line.isEmpty() ? found : LetterFacts();
    for (const Fact fact : allFacts) {
        const QStringList said = line.list(u"fact."_s + factWord(fact));
        if (said.size() == 4)
            facts.insert(fact,
                {said.at(3), said.at(0) == u"corrected" ? FactValue::Source::Corrected : FactValue::Source::Found,
                    {said.at(1).toLongLong(), said.at(2).toLongLong()}});
    }
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        QJsonObject value = Rows::fact({}, fact.key(), *fact);
        value.remove("letter"_L1);
        value.remove("fact"_L1);
        letter.fields.insert(u"fact."_s + factWord(fact.key()), {value, 0, 0, {}});
    }
    for (const QString &entry : line.list(u"done"_s)) {
        const CoderId coder = m_coders.value(QUuid::fromString(entry.section(u' ', 0, 0)));
        const QString at = entry.section(u' ', 1);
        if (coder.isValid() && timeFromWord(at).isValid())
            letter.fields.insert(u"done."_s + uuidWord(m_uuids.value({Table::Coder, coder.value()})), {at, 0, 0, {}});
    }
}

/// Of several sources with one text the first that says something of a name counts.
void QdpxStudyMaker::addAttributes(LetterId letter, const RefiSource &source, const RefiLine &line)
{
    const LetterAttributes attributes = line.isEmpty() ? m_variables.of(source) : QdpxVariables::attributes(line);
    StudyRecord &record = m_study.study.records[Table::Letter][letter.value() - 1];
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
        const QString field = u"attribute."_s + attributeKey(attribute.key());
        if (!record.fields.contains(field))
            record.fields.insert(
                field, {QJsonObject{{u"name"_s, attribute.key()}, {u"value"_s, *attribute}}, 0, 0, {}});
    }
}

void QdpxStudyMaker::addPassages(
    const RefiSource &source, LetterId letter, const QString &decoded, const LetterText &text)
{
    const RefiPlaces places = placeSelections(source.selections, decoded, text);
    qsizetype lost = 0;
    const auto put = [&](const RefiSelection &selection, TextRange range) {
        for (Passage passage : m_passages->passages(selection, range)) {
            passage.uuid = unlike(passage.uuid);
            passage.letter = letter;
            passage.id = PassageId(m_study.study.passages.size() + 1);
            m_study.study.passages.append({passage, text.slice(range)});
        }
    };
    for (qsizetype i = 0; i < source.selections.size(); ++i) {
        if (places.ranges.at(i).isEmpty())
            ++lost;
        else
            put(source.selections.at(i), places.ranges.at(i));
    }
    if (!source.codings.isEmpty()) {
        ++m_counts.wholeSources;
        RefiSelection whole{QUuid::createUuidV5(source.guid, u"whole"_s), {}, 0, 0, {}, source.created, source.modified,
            {}, source.codings, {}};
        put(whole, {0, text.length()});
    }
    m_counts.outside += lost;
    m_report.remarks += placeRemarks(source, places, text);
}

void QdpxStudyMaker::addRemarks()
{
    m_counts.divided = m_passages->divided();
    m_counts.unpaired = m_passages->unpaired();
    m_counts.unknownCodes = m_passages->unknownCodes();
    m_counts.lostValues = m_variables.lost();
    m_counts.own = m_study.own;
    m_report.remarks += qdpxRemarks(m_project, m_counts);
}

Result<QdpxStudy> studyFromQdpx(QdpxArchive &archive, QdpxReport &report, const Progress &progress)
{
    return QdpxStudyMaker(archive, report).make(progress);
}

} // namespace Kodeks
