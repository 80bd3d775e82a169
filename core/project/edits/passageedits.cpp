// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"

#include "core/project/edits/transfers.h"
#include "core/project/workspace.h"

#include <QCoreApplication>

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

namespace {

QJsonObject counted(qsizetype count)
{
    return {{u"count"_s, qint64(count)}};
}

Result<> makePassages(Workspace &workspace, const QList<Passage> &passages)
{
    for (const Passage &passage : passages) {
        if (const auto added = workspace.addPassage(passage); !added)
            return failed(added);
    }
    return {};
}

} // namespace

Edit addPassage(Passage passage)
{
    return {u"add-passage"_s, {}, [passage](Workspace &workspace) { return makePassages(workspace, {passage}); }};
}

Edit addPassage(Passage passage, ActorId from, ActorId to)
{
    return {u"add-passage"_s, {}, [passage, from, to](Workspace &workspace) -> Result<> {
        const auto direction = ensureTransfer(workspace, from, to);
        if (!direction)
            return failed(direction);
        Passage coded = passage;
        coded.direction = *direction;
        return makePassages(workspace, {coded});
    }};
}

Edit addPassages(QList<Passage> passages)
{
    return {u"add-passages"_s, counted(passages.size()),
        [passages](Workspace &workspace) { return makePassages(workspace, passages); }};
}

Edit changePassages(QList<Passage> passages)
{
    return {u"change-passages"_s, counted(passages.size()), [passages](Workspace &workspace) -> Result<> {
        for (const Passage &passage : passages) {
            if (const auto changed = workspace.changePassage(passage); !changed)
                return changed;
        }
        return {};
    }};
}

Edit changePassage(Passage passage)
{
    return changePassages({std::move(passage)});
}

Edit changePassage(Passage passage, ActorId from, ActorId to)
{
    return {u"change-passages"_s, counted(1), [passage, from, to](Workspace &workspace) -> Result<> {
        const auto direction = ensureTransfer(workspace, from, to);
        if (!direction)
            return failed(direction);
        Passage coded = passage;
        coded.direction = *direction;
        return workspace.changePassage(coded);
    }};
}

Edit resizePassage(PassageId id, TextRange range)
{
    return {u"resize-passage"_s, {}, [id, range](Workspace &workspace) -> Result<> {
        auto passage = workspace.passage(id);
        if (!passage)
            return failed(passage);
        passage->range = range;
        return workspace.changePassage(*passage);
    }};
}

Edit splitPassage(PassageId id, qsizetype position)
{
    return {u"split-passage"_s, {}, [id, position](Workspace &workspace) -> Result<> {
        auto first = workspace.passage(id);
        if (!first)
            return failed(first);
        if (position <= first->range.start || position >= first->range.end)
            return failure(Error::Kind::Invalid,
                QCoreApplication::translate("Edits",
                    "A passage can be split only inside it. Put the cursor between its first and its last character."));
        Passage second = *first;
        second.id = {};
        second.uuid = {};
        second.range.start = position;
        first->range.end = position;
        if (const auto changed = workspace.changePassage(*first); !changed)
            return changed;
        return makePassages(workspace, {second});
    }};
}

Edit removePassages(QList<PassageId> passages)
{
    return {u"remove-passages"_s, counted(passages.size()), [passages](Workspace &workspace) -> Result<> {
        for (const PassageId passage : passages) {
            if (const auto removed = workspace.removePassage(passage); !removed)
                return removed;
        }
        return {};
    }};
}

} // namespace Kodeks::Edits
