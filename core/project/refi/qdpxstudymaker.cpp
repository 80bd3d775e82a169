// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxstudymaker.h"

#include "core/exchange/letters/lettercontents.h"
#include "core/exchange/text/textdecoder.h"
#include "core/model/words.h"
#include "core/project/codercolor.h"
#include "core/project/merging/studyfields.h"
#include "core/storage/names.h"
#include "core/storage/rounds/roundstore.h"
#include "core/storage/rows.h"

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
    addMemos(memosOfProject(), {});
    addMemosOfCodes();
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
    const StudyRecord record{row, uuid, {}, 0, columns, {}, {}};
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
            m_counts.lostNotes += read ? 0 : 1;
        }
        if (text.isEmpty())
            text = note.description;
        m_notes.insert(note.guid, text);
    }
    if (!m_study.own)
        noteDescriptions();
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
        for (const QUuid &note : m_study.own ? QList<QUuid>() : code.notes) {
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
    QList<std::pair<QString, QString>> details{
        {u"title"_s, title}, {u"unit"_s, codebook.unit}, {u"rules"_s, codebook.rules.isEmpty() ? QString() : rules}};
    for (const QString &entry : m_line.list(u"rounds"_s)) {
        const QString name = RoundStore::name(QUuid::fromString(entry.section(u' ', 0, 0)));
        if (m_study.own && RoundStore::roundFrom(name, entry.section(u' ', 1)))
            details.append({name, entry.section(u' ', 1)});
    }
    qint64 row = 0;
    for (const auto &[name, value] : std::as_const(details)) {
        if (!value.isEmpty())
            add(Table::Property, ++row, QUuid::createUuidV5(QUuid(), name), {{u"name"_s, name}, {u"value"_s, value}})
                .fields.insert(u"value"_s, {value, 0, 0, {}});
    }
}

QSet<QUuid> QdpxStudyMaker::usersWhoCoded() const
{
    QSet<QUuid> users;
    QList<QUuid> memos = memosOfProject();
    for (const RefiCode &code : m_project.codes)
        memos += m_study.own ? code.notes : QList<QUuid>();
    for (const RefiSource &source : m_project.sources)
        memos += memosOf(source);
    for (const QUuid &note : std::as_const(memos)) {
        if (!m_notes.value(note).trimmed().isEmpty())
            users.insert(authorOf(note));
    }
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
    for (const RefiUser &each : m_project.users) {
        RefiUser user = each;
        const QStringList said = own.value(user.guid);
        if (said.size() == 2 && !said.at(1).isEmpty())
            user.name = said.at(1);
        if ((m_study.own && own.contains(user.guid)) || coded.contains(user.guid))
            addCoder(user, said.isEmpty() ? freeCoderColor({}, user.guid) : said.constFirst());
    }
    for (const QUuid &user : coded) {
        if (!m_coders.contains(user))
            addCoder({user, {}, {}}, freeCoderColor({}, user));
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
    addMemos(memosOf(source), letter);
    addPassages(source, letter, text->decoded, letterText);
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
            passage.id = PassageId(m_study.passages.size() + 1);
            m_study.passages.append({passage, text.slice(range)});
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
        const RefiSelection whole{QUuid::createUuidV5(source.guid, u"whole"_s), {}, 0, 0, {}, source.created,
            source.modified, {}, source.codings, {}};
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
