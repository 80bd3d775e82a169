// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/samepassage.h"
#include "core/project/merging/studyfields.h"
#include "core/project/refi/qdpxmaker.h"
#include "core/project/refi/qdpxstudymaker.h"
#include "core/storage/memos/memostore.h"
#include "core/storage/names.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

Result<> QdpxMaker::readMemos()
{
    auto memos = MemoStore::all(m_connection);
    if (!memos)
        return failed(memos);
    m_memos.clear();
    for (Memo &memo : *memos)
        m_memos[memo.about].append(std::move(memo));
    return {};
}

QList<QUuid> QdpxMaker::addNotes(const MemoSubject &subject, const QUuid &of)
{
    QList<QUuid> notes;
    for (const Memo &memo : m_memos.value(subject)) {
        const auto coder = std::ranges::find(m_coders, memo.coder, &Coder::id);
        if (coder == m_coders.end() || !isChosen(memo.about.letter(), memo.coder))
            continue;
        RefiSource note;
        note.guid = QUuid::createUuidV5(of, u"memo "_s + uuidWord(coder->uuid));
        note.name = u"Memo"_s;
        note.content = memo.text;
        note.user = coder->uuid;
        m_project.notes.append(note);
        notes.append(note.guid);
    }
    return notes;
}

void QdpxMaker::addNotesOfCodes()
{
    QHash<QUuid, MemoSubject> subjects;
    for (const Actor &actor : std::as_const(m_codebook.actors))
        subjects.insert(actor.uuid, actor.id);
    const auto add = [&subjects](const auto &codes) {
        for (const auto &code : codes)
            subjects.insert(code.text.uuid, code.id);
    };
    add(m_codebook.tasks);
    add(m_codebook.directions);
    add(m_codebook.arguments);
    for (RefiCode &code : m_project.codes) {
        if (const auto subject = subjects.constFind(code.guid); subject != subjects.constEnd())
            code.notes = addNotes(*subject, code.guid);
    }
}

namespace {

QUuid descriptionOf(const QUuid &guid)
{
    return QUuid::createUuidV5(guid, u"description"_s);
}

QSet<QUuid> notesInUse(const RefiProject &project)
{
    QSet<QUuid> used;
    const auto add = [&used](const auto &things) {
        for (const auto &thing : things)
            used.unite({thing.notes.begin(), thing.notes.end()});
    };
    add(project.codes);
    add(project.sources);
    for (const RefiSource &source : project.sources) {
        add(source.codings);
        add(source.selections);
        for (const RefiSelection &selection : source.selections)
            add(selection.codings);
    }
    return used;
}

} // namespace

void QdpxStudyMaker::noteDescriptions()
{
    for (const RefiSource &source : m_project.sources)
        m_notes.insert(descriptionOf(source.guid), source.description.trimmed());
    m_notes.insert(descriptionOf({}), m_project.description.trimmed());
}

QList<QUuid> QdpxStudyMaker::memosOfProject() const
{
    QList<QUuid> memos{descriptionOf({})};
    memos += m_project.projectNotes;
    QSet<QUuid> used = notesInUse(m_project);
    used.unite({memos.begin(), memos.end()});
    for (const RefiSource &note : m_project.notes) {
        if (!used.contains(note.guid))
            memos.append(note.guid);
    }
    return memos;
}

QList<QUuid> QdpxStudyMaker::memosOf(const RefiSource &source)
{
    return QList<QUuid>{descriptionOf(source.guid)} + source.notes;
}

QUuid QdpxStudyMaker::authorOf(const QUuid &note) const
{
    const auto found = std::ranges::find(m_project.notes, note, &RefiSource::guid);
    return found == m_project.notes.end() || found->user.isNull() ? m_project.user : found->user;
}

void QdpxStudyMaker::addMemosOfCodes()
{
    QHash<QUuid, MemoSubject> subjects;
    for (const Table table : {Table::Task, Table::Direction, Table::Actor, Table::Argument}) {
        for (const StudyRecord &record : std::as_const(m_study.study.records[table]))
            subjects.insert(record.uuid, MemoStore::subjectIn(table, record.row));
    }
    for (const RefiCode &code : m_project.codes) {
        if (const auto subject = subjects.constFind(code.guid); m_study.own && subject != subjects.constEnd())
            addMemos(code.notes, *subject);
    }
}

void QdpxStudyMaker::addMemos(const QList<QUuid> &notes, const MemoSubject &subject)
{
    for (const QUuid &note : notes) {
        const QString text = m_notes.value(note);
        const CoderId coder = m_coders.value(authorOf(note));
        if (text.trimmed().isEmpty() || !coder.isValid())
            continue;
        const auto table = MemoStore::tableOf(subject.of());
        QList<StudyRecord> &records = m_study.study.records[table.value_or(Table::Coder)];
        const auto record = std::ranges::find(records, table ? subject.row() : coder.value(), &StudyRecord::row);
        if (record == records.end())
            continue;
        const QString field = table ? StudyFields::memoField(m_uuids.value({Table::Coder, coder.value()}))
                                    : StudyFields::projectMemoField();
        const QString known = record->fields.value(field).value.toString();
        record->fields.insert(field, {joinedMemos(known, text), 0, 0, {}});
    }
}

} // namespace Kodeks
