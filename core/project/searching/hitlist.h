// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/model/passage.h"
#include "core/model/rounds/sight.h"
#include "core/project/jobs/hitplaces.h"
#include "core/project/jobs/search.h"

#include <functional>
#include <memory>
#include <vector>

namespace Kodeks {

/// Where all hits of a search are, letter by letter in the search's order and by place: eight bytes a hit, without a
/// word of them.
class HitList
{
public:
    static constexpr qsizetype most = 20'000'000; ///< what comes behind is left out

    void add(LetterId letter, const QList<TextRange> &places);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_places.size()); }
    [[nodiscard]] HitPlace at(qsizetype number) const;
    /// -1 if it is none of them.
    [[nodiscard]] qsizetype numberOf(const HitPlace &place) const;

private:
    struct Letter
    {
        LetterId id;
        qsizetype first = 0; ///< number of its first hit
    };
    struct Place
    {
        qint32 start = 0;
        qint32 end = 0;
    };

    std::vector<Letter> m_letters;
    std::vector<Place> m_places;
    QHash<LetterId, qsizetype> m_indexes; ///< into m_letters
};

/// Some hits with what stands beside them and what is coded there; of a letter that is gone the place alone.
struct ReadHits
{
    QList<SearchHit> hits;
    QList<QList<Passage>> passages; ///< of each, those it touches and that are seen, by start and id
};

/// Reads hits at these places, in any order. Opens the file for itself, so it may run in any thread.
[[nodiscard]] Result<ReadHits> readHits(const QString &projectPath, const QList<HitPlace> &places, qsizetype context,
    const Sight &sight, const Progress &progress = {});

/// Shows each of the hits with what stands beside it, one letter's text in memory; the same.
[[nodiscard]] Result<> eachHit(const QString &projectPath, const HitList &hits, qsizetype context,
    const std::function<void(const SearchHit &)> &visit, const Progress &progress = {});

} // namespace Kodeks
