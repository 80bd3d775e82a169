// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/settler.h"
#include "core/project/workspace.h"
#include "core/storage/passagestore.h"
#include "core/storage/settlements/settlementstore.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct SettledText
{
    Q_DECLARE_TR_FUNCTIONS(Settling)
};

} // namespace

QUuid madePassage(const QUuid &settlement, qsizetype n)
{
    return QUuid::createUuidV5(settlement, QString::number(n));
}

qsizetype mostMade(const Settlement &settlement)
{
    constexpr qsizetype ofTwo = 2; // a decision for both makes so many
    return std::max(ofTwo, settlement.passages.size());
}

Result<> Settler::makePassages(Settlement &settlement, QList<Passage> passages)
{
    for (qsizetype n = 0; n < passages.size(); ++n) {
        Passage &passage = passages[n];
        const QUuid uuid = madePassage(settlement.uuid, n);
        const auto known = PassageStore::withUuid(m_workspace.connection(), uuid);
        if (!known)
            return failed(known);
        passage.id = *known ? (*known)->id : PassageId();
        passage.uuid = uuid;
        passage.letter = settlement.letter;
        passage.coder = settlement.consensus;
        if (*known && ((*known)->letter != passage.letter || (*known)->coder != passage.coder))
            return failure(Error::Kind::Damaged,
                SettledText::tr(
                    "A passage of another coder has the mark of the consensus. Go back to a copy of the project that "
                    "is well."));
        const auto made = *known ? changed(passage) : added(passage);
        if (!made)
            return failed(made);
        if (!settlement.passages.contains(*made))
            settlement.passages.append(*made);
    }
    const auto earlier = SettlementStore::withUuid(m_workspace.connection(), settlement.uuid);
    if (!earlier)
        return failed(earlier);
    return removePassages(earlier->value_or(settlement), passages.size(), settlement.passages);
}

Result<QUuid> Settler::changed(const Passage &passage)
{
    const auto changed = m_workspace.changePassage(passage);
    return changed ? Result<QUuid>(passage.uuid) : failed(changed);
}

Result<QUuid> Settler::added(const Passage &passage)
{
    const auto placed = m_workspace.addPassage(passage);
    if (!placed || placed->isNew)
        return placed ? Result<QUuid>(passage.uuid) : failed(placed);
    const auto made = m_workspace.passage(placed->id);
    return made ? Result<QUuid>(made->uuid) : failed(made);
}

Result<> Settler::removePassages(const Settlement &settlement, qsizetype from, const QList<QUuid> &kept)
{
    for (const QUuid &uuid : settlement.passages) {
        const auto removed = kept.contains(uuid) ? Result<bool>(true) : removePassage(settlement, uuid);
        if (!removed)
            return failed(removed);
    }
    for (qsizetype n = from;; ++n) {
        const QUuid uuid = madePassage(settlement.uuid, n);
        const auto wasThere = kept.contains(uuid) ? Result<bool>(true) : removePassage(settlement, uuid);
        if (!wasThere)
            return failed(wasThere);
        if (!*wasThere && n >= mostMade(settlement))
            return {};
    }
}

Result<bool> Settler::removePassage(const Settlement &settlement, const QUuid &uuid)
{
    const auto passage = PassageStore::withUuid(m_workspace.connection(), uuid);
    if (!passage)
        return failed(passage);
    if (!*passage || (*passage)->coder != settlement.consensus)
        return false;
    const auto naming = SettlementStore::naming(m_workspace.connection(), settlement.letter, uuid);
    if (!naming)
        return failed(naming);
    const bool isOthers = std::ranges::any_of(
        *naming, [&settlement](const Settlement &other) { return other.uuid != settlement.uuid; });
    const auto removed = isOthers ? Result<>() : m_workspace.removePassage((*passage)->id);
    return removed ? Result<bool>(true) : failed(removed);
}

} // namespace Kodeks
