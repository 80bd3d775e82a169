// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/passagejoin.h"

#include "core/project/merging/letterjoin.h"
#include "core/project/merging/mergetext.h"

#include <algorithm>
#include <cstring>

namespace Kodeks {

namespace {

using Becomes = JoinedPassage::Becomes;
using UuidBytes = QUuid::Id128Bytes;

constexpr qsizetype lettersBetween = 32; ///< two looks at whether it is to go on

bool isBefore(const UuidBytes &one, const UuidBytes &other)
{
    return std::memcmp(one.data, other.data, sizeof one.data) < 0;
}

/// The uuids of a copy's records and settlements, which no passage may have.
QSet<QUuid> uuidsOf(const Study &study)
{
    QSet<QUuid> uuids;
    for (const QList<StudyRecord> &records : study.records) {
        for (const StudyRecord &record : records)
            uuids.insert(record.uuid);
    }
    for (const Settlement &settlement : study.settlements)
        uuids.insert(settlement.uuid);
    return uuids;
}

/// One copy while its passages are read.
class Side
{
public:
    Side(const Study &study, PassageSource &source, const JoinedStudy &joined, const StudyRecord *JoinedRecord::*side)
        : m_study(study)
        , m_source(source)
        , m_places(joined, side)
        , m_records(uuidsOf(study))
    {
    }

    /// Visits all uuids in order, each once.
    Result<> eachUuid(const std::function<void(const UuidBytes &)> &visit)
    {
        QUuid last;
        return m_source.eachUuid([&](const QUuid &uuid) -> Result<> {
            if (uuid.isNull() || uuid == last || m_records.contains(uuid))
                return std::unexpected(notToldApart(m_study.path, uuid.toString()));
            last = uuid;
            ++m_unread;
            visit(uuid.toBytes());
            return {};
        });
    }

    /// A letter's passages with joined ids, but for their own.
    Result<QList<PassageSource::Quoted>> passages(const StudyRecord *letter)
    {
        auto read = letter ? m_source.ofLetter(LetterId(letter->row)) : QList<PassageSource::Quoted>();
        if (!read)
            return read;
        m_unread -= read->size();
        for (auto &[passage, quote] : *read) {
            if (!passage.created.isValid() || !passage.modified.isValid())
                return std::unexpected(notToldApart(m_study.path, passage.uuid.toString()));
            const PassageId id = passage.id;
            passage = m_places.joined(std::move(passage));
            passage.id = id;
        }
        return read;
    }

    /// Whether all that were visited have been read with their letters.
    [[nodiscard]] Result<> isRead() const
    {
        return m_unread == 0 ? Result<>() : std::unexpected(notToldApart(m_study.path, QString::number(m_unread)));
    }

    [[nodiscard]] bool hasRemoved(const QUuid &uuid) const { return m_removed.contains(uuid); }

private:
    const Study &m_study;
    PassageSource &m_source;
    PassagePlaces m_places;
    QSet<QUuid> m_records;
    QSet<QUuid> m_removed = m_study.removed.value(Table::Passage);
    qsizetype m_unread = 0;
};

class PassageJoin
{
public:
    PassageJoin(const TwoCopies &copies, const JoinedStudy &joined)
        : m_copies(copies)
        , m_joined(joined)
        , m_ours(copies.ours, copies.ourPassages, joined, &JoinedRecord::ours)
        , m_theirs(copies.theirs, copies.theirPassages, joined, &JoinedRecord::theirs)
    {
        for (const Study *study : {&copies.ours, &copies.theirs}) {
            for (const Settlement &settlement : study->settlements) {
                m_settled << settlement.passageA << settlement.passageB;
                m_settled.unite(QSet(settlement.passages.begin(), settlement.passages.end()));
            }
        }
    }

    Result<JoinedPassages> join()
    {
        if (const auto found = findInBoth(); !found)
            return failed(found);
        for (const auto &[their, our] : m_joined.refused) {
            const auto left = m_theirs.passages(their);
            if (!left)
                return failed(left);
            if (!left->isEmpty())
                m_all.refused.insert(their, left->size());
        }
        const QList<JoinedRecord> letters = m_joined.records.value(Table::Letter);
        for (qsizetype i = 0; i < letters.size(); ++i) {
            if (i % lettersBetween == 0 && m_copies.progress && !m_copies.progress(i, letters.size()))
                return std::unexpected(mergeCancelled());
            if (const auto joined = joinLetter(letters.at(i)); !joined)
                return failed(joined);
        }
        for (const Side *side : {&m_ours, &m_theirs}) {
            if (const auto read = side->isRead(); !read)
                return failed(read);
        }
        sort();
        return std::move(m_all);
    }

private:
    Result<> findInBoth()
    {
        std::vector<UuidBytes> ours; // in order
        if (const auto read = m_ours.eachUuid([&ours](const UuidBytes &uuid) { ours.push_back(uuid); }); !read)
            return read;
        auto at = ours.cbegin();
        return m_theirs.eachUuid([&](const UuidBytes &uuid) {
            while (at != ours.cend() && isBefore(*at, uuid))
                ++at;
            if (at != ours.cend() && !isBefore(uuid, *at))
                m_inBoth.push_back(uuid);
        });
    }

    [[nodiscard]] bool isInBoth(const QUuid &uuid) const
    {
        return !m_inBoth.empty() && std::ranges::binary_search(m_inBoth, uuid.toBytes(), isBefore);
    }

    Result<> joinLetter(const JoinedRecord &letter)
    {
        auto ours = m_ours.passages(letter.ours);
        if (!ours)
            return failed(ours);
        auto theirs = m_theirs.passages(letter.theirs);
        if (!theirs)
            return failed(theirs);
        m_there.clear();
        for (const auto &[passage, quote] : std::as_const(*theirs))
            m_there.insert(passage.uuid);
        LetterJoin join(m_joined, [this](const QUuid &uuid) { return isInBoth(uuid); },
            [this](const QUuid &uuid) { return m_theirs.hasRemoved(uuid); });
        join.join(*std::move(ours), *std::move(theirs));
        if (const auto checked = checkQuotes(letter, join.passages); !checked)
            return checked;
        for (const JoinedPassage &passage : std::as_const(join.passages))
            take(passage);
        for (const auto &[from, to] : std::as_const(join.renamed)) {
            if (m_settled.contains(from))
                m_all.renamed.insert(from, to);
        }
        m_all.differing.insert(m_all.differing.end(), join.differing.cbegin(), join.differing.cend());
        m_all.clashing += join.clashing;
        return {};
    }

    Result<> checkQuotes(const JoinedRecord &letter, const QList<JoinedPassage> &passages)
    {
        if (!m_copies.textOf || m_all.misquoted)
            return {};
        std::optional<LetterText> text;
        for (const JoinedPassage &each : passages) {
            if (each.becomes != Becomes::New && each.becomes != Becomes::Changed)
                continue;
            if (!text) {
                const auto read = m_copies.textOf(letter);
                if (!read)
                    return failed(read);
                text = *read;
            }
            const Passage &passage = each.passage;
            if (!passage.coder.isValid() || !text->isValid(passage.range) || text->slice(passage.range) != each.quote) {
                m_all.misquoted = misquoted(m_copies.theirs.path, passage.uuid.toString());
                return {};
            }
        }
        return {};
    }

    void take(const JoinedPassage &passage)
    {
        if (passage.becomes != Becomes::Removed && passage.passage.task.isValid())
            m_all.codedTasks.insert(passage.passage.task);
        switch (passage.becomes) {
        case Becomes::Joined:
            ++m_all.joined;
            m_all.counts.same += passage.ours.isValid() ? 0 : 1;
            if (passage.ours.isValid())
                m_all.gone.push_back(passage.ours);
            return;
        case Becomes::Renamed: takeChanged(passage); return;
        case Becomes::New:
            ++m_all.counts.fresh;
            m_all.fresh.push_back(passage.theirs);
            if (passage.made)
                m_all.freshMade.insert(passage.theirs, passage.passage);
            break;
        case Becomes::Changed:
            ++m_all.counts.changed;
            takeChanged(passage);
            break;
        case Becomes::Removed: m_all.gone.push_back(passage.ours); [[fallthrough]];
        case Becomes::Same: m_all.counts.same += isThere(passage.passage.uuid) ? 1 : 0; break;
        }
        takeOneSided(passage);
    }

    void takeChanged(const JoinedPassage &passage)
    {
        m_all.changed.push_back(
            {passage.ours, passage.theirs, passage.made ? m_all.made.size() : -1, passage.takesTheirs});
        if (passage.made)
            m_all.made.append(passage.passage);
    }

    void takeOneSided(const JoinedPassage &passage)
    {
        const bool here = passage.ours.isValid();
        const QUuid &uuid = passage.passage.uuid;
        if (here ? m_theirs.hasRemoved(uuid) && !isThere(uuid) : m_ours.hasRemoved(uuid))
            m_all.oneSided.push_back({passage.ours, passage.theirs, passage.passage});
    }

    /// Whether the other copy has a passage with this uuid.
    [[nodiscard]] bool isThere(const QUuid &uuid) const { return m_there.contains(uuid) || isInBoth(uuid); }

    void sort()
    {
        std::ranges::sort(m_all.gone);
        std::ranges::sort(m_all.changed, {}, &JoinedPassages::Changed::ours);
        std::ranges::sort(m_all.fresh);
        std::ranges::sort(m_all.differing, {}, &JoinedPassages::Differing::theirs);
        std::ranges::sort(m_all.oneSided, {}, [](const JoinedPassages::OneSided &each) {
            return std::tuple(!each.ours.isValid(), each.ours, each.theirs);
        });
    }

    const TwoCopies &m_copies;
    const JoinedStudy &m_joined;
    Side m_ours;
    Side m_theirs;
    std::vector<UuidBytes> m_inBoth; ///< in order
    QSet<QUuid> m_settled; ///< named by settlements
    QSet<QUuid> m_there; ///< of the letter
    JoinedPassages m_all;
};

} // namespace

Result<JoinedPassages> joinPassages(const TwoCopies &copies, const JoinedStudy &joined)
{
    return PassageJoin(copies, joined).join();
}

} // namespace Kodeks
