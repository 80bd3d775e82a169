// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/coinciding.h"

#include "core/project/workspace.h"
#include "core/storage/passagestore.h"

#include <QSet>

namespace Kodeks {

namespace {

/// Passages that were there, are there and were changed, in the order of that. What was put in was compared then.
QList<PassageId> changedPassages(const QList<RowStore::Touched> &touched)
{
    QSet<PassageId> leftOut;
    for (const RowStore::Touched &row : touched) {
        if (row.table == Table::Passage && (!row.before || !row.after))
            leftOut.insert(PassageId(row.id));
    }
    QList<PassageId> changed;
    for (const RowStore::Touched &row : touched) {
        if (row.table != Table::Passage && row.table != Table::PassageArgument)
            continue;
        const RowImage &image = row.after ? *row.after : *row.before;
        const PassageId id(
            row.table == Table::Passage ? row.id : image.value(QLatin1StringView("passage")).toInteger());
        if (leftOut.contains(id))
            continue;
        leftOut.insert(id);
        changed.append(id);
    }
    return changed;
}

} // namespace

Result<> joinCoinciding(Workspace &workspace, const QList<RowStore::Touched> &touched)
{
    for (const PassageId id : changedPassages(touched)) {
        const auto passage = PassageStore::one(workspace.connection(), id);
        if (!passage)
            return failed(passage);
        if (!*passage)
            continue;
        const auto same = PassageStore::sameAs(workspace.connection(), **passage);
        if (!same)
            return failed(same);
        for (const Passage &other : *same) {
            const auto joined = other.id == id ? Result<>() : workspace.joinSame(id, other);
            if (!joined)
                return joined;
        }
    }
    return {};
}

} // namespace Kodeks
