// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"

#include "core/project/edits/newcodes.h"
#include "core/project/edittext.h"
#include "core/project/notedcoding.h"
#include "core/project/workspace.h"
#include "core/storage/passagestore.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

QJsonObject counted(qsizetype count)
{
    return {{u"count"_s, qint64(count)}};
}

/// What undo calls an edit of one passage by.
void tellOf(Workspace &workspace, const Passage &passage)
{
    if (passage.task.isValid())
        workspace.details().insert(u"task"_s, passage.task.value());
    workspace.details().insert(u"intoLetter"_s, passage.letter.value());
}

/// Coding the same again is no change, and is answered.
Result<> makePassage(Workspace &workspace, const Passage &passage)
{
    const auto added = workspace.addPassage(passage);
    if (!added)
        return failed(added);
    tellOf(workspace, passage);
    if (!added->isNew)
        return failure(Error::Kind::Exists,
            EditText::tr("This part of the letter is coded so already. Change that passage, or code another part."));
    return {};
}

Result<> makePassages(Workspace &workspace, const QList<Passage> &passages)
{
    for (const Passage &passage : passages) {
        if (const auto added = workspace.addPassage(passage); !added)
            return failed(added);
    }
    return {};
}

/// Whether it was made; the same passage that is there keeps its notes.
Result<bool> makeUnlessThere(Workspace &workspace, const Passage &passage)
{
    const auto same = PassageStore::sameAs(workspace.connection(), passage);
    if (!same)
        return failed(same);
    if (!same->isEmpty())
        return false;
    const auto added = workspace.addPassage(passage);
    return added ? Result<bool>(true) : failed(added);
}

Result<> change(Workspace &workspace, const QList<Passage> &passages)
{
    QList<PassageId> ids;
    for (const Passage &passage : passages)
        ids.append(passage.id);
    if (const auto allowed = workspace.checkMayChange(ids); !allowed)
        return allowed;
    if (passages.size() == 1)
        tellOf(workspace, passages.constFirst());
    qint64 done = 0;
    for (const Passage &passage : passages) {
        const auto changed
            = workspace.reached(done++, passages.size()).and_then([&] { return workspace.changePassage(passage); });
        if (!changed)
            return changed;
    }
    return {};
}

template <typename Changed>
Result<> changeEach(Workspace &workspace, const QList<PassageId> &passages, Changed changed)
{
    QList<Passage> all;
    for (const PassageId id : passages) {
        const auto passage = workspace.passage(id);
        if (!passage)
            return failed(passage);
        all.append(changed(*passage));
    }
    return change(workspace, all);
}

/// What is said, with its new codes made, and noted as the last that the coder has said.
Result<Coding> saying(Workspace &workspace, const Coding &coding)
{
    auto said = ensureCodes(workspace, coding);
    if (!said)
        return said;
    const auto codebook = workspace.codebook();
    if (!codebook)
        return failed(codebook);
    workspace.details().insert(u"coding"_s, notedCoding(*said, *codebook));
    if (const Task *task = codebook->task(said->task)) // which may have been made just now
        workspace.details().insert(u"name"_s, task->name);
    return said;
}

/// Those that are not there, counted in the journal's details.
Result<> makeThoseNotThere(Workspace &workspace, const QList<Passage> &passages)
{
    qsizetype made = 0;
    qint64 done = 0;
    for (const Passage &passage : passages) {
        const auto isNew
            = workspace.reached(done++, passages.size()).and_then([&] { return makeUnlessThere(workspace, passage); });
        if (!isNew)
            return failed(isNew);
        made += *isNew ? 1 : 0;
    }
    if (made == 0)
        return failure(
            Error::Kind::Exists, EditText::tr("All these places are coded so already. Nothing was changed."));
    workspace.details().insert(u"count"_s, qint64(made));
    return {};
}

/// The passage as it is, if it may be changed.
Result<Passage> changeable(Workspace &workspace, PassageId id)
{
    const auto allowed = workspace.checkMayChange({id});
    return allowed ? workspace.passage(id) : failed(allowed);
}

} // namespace

Edit addPassage(const Passage &passage)
{
    return {u"add-passage"_s, {}, [passage](Workspace &workspace) { return makePassage(workspace, passage); }};
}

Edit addCoded(const Passage &passage, const Coding &coding)
{
    return {u"add-passage"_s, {}, [passage, coding](Workspace &workspace) -> Result<> {
        const auto said = saying(workspace, coding);
        return said ? makePassage(workspace, coded(passage, *said)) : failed(said);
    }};
}

Edit codePlaces(const QList<Passage> &passages, const Coding &coding)
{
    return {u"code-places"_s, counted(passages.size()), [passages, coding](Workspace &workspace) -> Result<> {
        const auto said = saying(workspace, coding);
        if (!said)
            return failed(said);
        QList<Passage> all;
        for (const Passage &passage : passages)
            all.append(coded(passage, *said));
        return makeThoseNotThere(workspace, all);
    }};
}

Edit copyOver(const QList<Passage> &copies)
{
    return {u"copy-over"_s, counted(copies.size()),
        [copies](Workspace &workspace) { return makeThoseNotThere(workspace, copies); }};
}

Edit addPassages(const QList<Passage> &passages)
{
    return {u"add-passages"_s, counted(passages.size()),
        [passages](Workspace &workspace) { return makePassages(workspace, passages); }};
}

Edit changePassages(const QList<Passage> &passages)
{
    return {u"change-passages"_s, counted(passages.size()),
        [passages](Workspace &workspace) { return change(workspace, passages); }};
}

Edit changePassage(const Passage &passage)
{
    return changePassages({passage});
}

Edit recodePassages(const QList<PassageId> &passages, const Coding &coding, const PassageNotes &notes,
    const std::optional<Coding> &before)
{
    return {u"change-passages"_s, counted(passages.size()),
        [passages, coding, notes, before](Workspace &workspace) -> Result<> {
        const auto said = saying(workspace, coding);
        if (!said)
            return failed(said);
        return changeEach(workspace, passages, [&](const Passage &passage) {
            return noted(before ? recoded(passage, *said, *before) : coded(passage, *said), notes);
        });
    }};
}

Edit notePassages(const QList<PassageId> &passages, const PassageNotes &notes)
{
    return {u"change-passages"_s, counted(passages.size()), [passages, notes](Workspace &workspace) {
        return changeEach(workspace, passages, [&](const Passage &passage) { return noted(passage, notes); });
    }};
}

Edit resizePassage(PassageId id, TextRange range)
{
    return {u"resize-passage"_s, {}, [id, range](Workspace &workspace) -> Result<> {
        auto passage = changeable(workspace, id);
        if (!passage)
            return failed(passage);
        passage->range = range;
        tellOf(workspace, *passage);
        return workspace.changePassage(*passage);
    }};
}

Edit splitPassage(PassageId id, qsizetype position)
{
    return {u"split-passage"_s, {}, [id, position](Workspace &workspace) -> Result<> {
        auto first = changeable(workspace, id);
        if (!first)
            return failed(first);
        if (position <= first->range.start || position >= first->range.end)
            return failure(Error::Kind::Invalid,
                EditText::tr(
                    "A passage can be split only inside it. Put the cursor between its first and its last character."));
        Passage second = *first;
        second.id = {};
        second.uuid = {};
        second.range.start = position;
        first->range.end = position;
        tellOf(workspace, *first);
        if (const auto changed = workspace.changePassage(*first); !changed)
            return changed;
        return makePassages(workspace, {second});
    }};
}

Edit removePassages(const QList<PassageId> &passages)
{
    return {u"remove-passages"_s, counted(passages.size()), [passages](Workspace &workspace) -> Result<> {
        if (const auto allowed = workspace.checkMayChange(passages); !allowed)
            return allowed;
        if (passages.size() == 1) {
            const auto passage = workspace.passage(passages.constFirst());
            if (!passage)
                return failed(passage);
            tellOf(workspace, *passage);
        }
        qint64 done = 0;
        for (const PassageId passage : passages) {
            const auto removed
                = workspace.reached(done++, passages.size()).and_then([&] { return workspace.removePassage(passage); });
            if (!removed)
                return removed;
        }
        return {};
    }};
}

} // namespace Kodeks::Edits
