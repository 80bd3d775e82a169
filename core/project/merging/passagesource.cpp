// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/passagesource.h"

#include "core/storage/names.h"
#include "core/storage/passages/passagewalks.h"

namespace Kodeks {

namespace {

constexpr qsizetype mostRead = 2000; ///< at once

} // namespace

Result<QList<PassageSource::Quoted>> StoredPassages::ofLetter(LetterId letter)
{
    return PassageWalks::inLetter(m_connection, letter);
}

Result<QList<PassageSource::Quoted>> StoredPassages::ofIds(const QList<PassageId> &ids)
{
    return PassageWalks::withIds(m_connection, ids);
}

Result<QList<PassageSource::Quoted>> StoredPassages::after(PassageId id)
{
    return PassageWalks::after(m_connection, id, mostRead);
}

Result<> StoredPassages::eachUuid(const std::function<Result<>(const QUuid &)> &visit)
{
    return PassageWalks::eachUuid(m_connection, visit);
}

ListedPassages::ListedPassages(const QList<Quoted> &passages)
    : m_passages(passages)
{
    for (qsizetype i = 0; i < passages.size(); ++i)
        m_ofLetter[passages.at(i).first.letter].append(i);
}

Result<QList<PassageSource::Quoted>> ListedPassages::ofLetter(LetterId letter)
{
    QList<Quoted> found;
    for (const qsizetype at : m_ofLetter.value(letter))
        found.append(m_passages.at(at));
    return found;
}

Result<QList<PassageSource::Quoted>> ListedPassages::ofIds(const QList<PassageId> &ids)
{
    QList<Quoted> found;
    for (const PassageId id : ids)
        found.append(m_passages.at(id.value() - 1));
    return found;
}

Result<QList<PassageSource::Quoted>> ListedPassages::after(PassageId id)
{
    return m_passages.mid(id.value(), mostRead);
}

Result<> ListedPassages::eachUuid(const std::function<Result<>(const QUuid &)> &visit)
{
    QList<QUuid> uuids;
    for (const auto &[passage, quote] : m_passages)
        uuids.append(passage.uuid);
    std::ranges::sort(uuids, {}, uuidWord);
    for (const QUuid &uuid : std::as_const(uuids)) {
        if (const auto visited = visit(uuid); !visited)
            return visited;
    }
    return {};
}

} // namespace Kodeks
