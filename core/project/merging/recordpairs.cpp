// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/recordpairs.h"

#include "core/model/samename.h"

namespace Kodeks {

namespace {

class Pairing
{
public:
    Pairing(const QList<StudyRecord> &ours, const QList<StudyRecord> &theirs)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_oursOf(theirs.size(), -1)
        , m_theirsOf(ours.size(), -1)
    {
        for (qsizetype i = 0; i < ours.size(); ++i) {
            for (const QUuid &uuid : ours.at(i).formerly)
                m_ourUuids.insert(uuid, i);
        }
        for (qsizetype i = 0; i < ours.size(); ++i)
            m_ourUuids.insert(ours.at(i).uuid, i);
    }

    /// The record of ours that has one of the uuids of theirs; -1 if there is none.
    [[nodiscard]] qsizetype sameUuid(qsizetype theirs) const
    {
        const StudyRecord &record = m_theirs.at(theirs);
        for (const QUuid &uuid : QList<QUuid>{record.uuid} + record.formerly) {
            if (const auto found = m_ourUuids.constFind(uuid); found != m_ourUuids.constEnd())
                return *found;
        }
        return -1;
    }

    void byUuid()
    {
        for (qsizetype i = 0; i < m_theirs.size(); ++i) {
            if (const qsizetype ours = sameUuid(i); ours >= 0 && m_theirsOf.at(ours) < 0)
                pair(ours, i);
        }
    }

    void byKey(const RecordKey &ourKey, const RecordKey &theirKey)
    {
        QHash<QString, QList<qsizetype>> waiting;
        for (const qsizetype i : byUuidOrder(m_ours, m_theirsOf)) {
            if (const QString key = ourKey(m_ours.at(i)); !key.isEmpty())
                waiting[key].append(i);
        }
        for (const qsizetype i : byUuidOrder(m_theirs, m_oursOf)) {
            const QString key = theirKey(m_theirs.at(i));
            if (!key.isEmpty() && !waiting.value(key).isEmpty())
                pair(waiting[key].takeFirst(), i);
        }
    }

    using Same = std::function<bool(const StudyRecord &ours, const StudyRecord &theirs)>;

    /// Letters with one text of which `same` says so; if `alone`, only where neither could be another one.
    void byText(const Same &same, bool alone = false)
    {
        QHash<QString, QList<qsizetype>> waiting;
        QHash<QString, qsizetype> theirs;
        for (const qsizetype i : byUuidOrder(m_ours, m_theirsOf))
            waiting[m_ours.at(i).sha256].append(i);
        for (const qsizetype i : byUuidOrder(m_theirs, m_oursOf))
            ++theirs[m_theirs.at(i).sha256];
        for (const qsizetype i : byUuidOrder(m_theirs, m_oursOf)) {
            const QString &text = m_theirs.at(i).sha256;
            const auto candidates = waiting.find(text);
            if (candidates == waiting.end() || (alone && (candidates->size() > 1 || theirs.value(text) > 1)))
                continue;
            const auto found = std::ranges::find_if(
                *candidates, [&](qsizetype ours) { return same(m_ours.at(ours), m_theirs.at(i)); });
            if (found != candidates->end()) {
                pair(*found, i);
                candidates->erase(found);
            }
        }
    }

    void byUuidAndText()
    {
        for (qsizetype i = 0; i < m_theirs.size(); ++i) {
            const qsizetype ours = sameUuid(i);
            if (ours >= 0 && m_theirsOf.at(ours) < 0 && m_ours.at(ours).sha256 == m_theirs.at(i).sha256)
                pair(ours, i);
        }
    }

    [[nodiscard]] bool isPaired(qsizetype theirs) const { return m_oursOf.at(theirs) >= 0; }

    [[nodiscard]] QList<RecordPair> pairs(const QSet<qsizetype> &leftOut = {}) const
    {
        QSet<QUuid> taken;
        for (const StudyRecord &record : m_ours)
            taken.insert(record.uuid);
        QList<RecordPair> all;
        for (qsizetype i = 0; i < m_ours.size(); ++i)
            all.append(m_theirsOf.at(i) < 0 ? RecordPair{i, -1, m_ours.at(i).uuid, m_ours.at(i).formerly}
                                            : joined(i, m_theirsOf.at(i), taken));
        for (qsizetype i = 0; i < m_theirs.size(); ++i) {
            if (!isPaired(i) && !leftOut.contains(i))
                all.append({-1, i, m_theirs.at(i).uuid, m_theirs.at(i).formerly});
        }
        return all;
    }

private:
    void pair(qsizetype ours, qsizetype theirs)
    {
        m_oursOf[theirs] = ours;
        m_theirsOf[ours] = theirs;
    }

    static QList<qsizetype> byUuidOrder(const QList<StudyRecord> &records, const QList<qsizetype> &paired)
    {
        QList<qsizetype> order;
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (paired.at(i) < 0)
                order.append(i);
        }
        std::ranges::sort(order, {}, [&records](qsizetype i) { return records.at(i).uuid; });
        return order;
    }

    [[nodiscard]] RecordPair joined(qsizetype ours, qsizetype theirs, const QSet<QUuid> &taken) const
    {
        const StudyRecord &one = m_ours.at(ours);
        const StudyRecord &other = m_theirs.at(theirs);
        RecordPair pair{ours, theirs, std::min(one.uuid, other.uuid), one.formerly + other.formerly};
        if (pair.uuid != one.uuid && taken.contains(pair.uuid))
            pair.uuid = one.uuid;
        pair.formerly << one.uuid << other.uuid;
        pair.formerly.removeAll(pair.uuid);
        std::ranges::sort(pair.formerly);
        pair.formerly.erase(std::ranges::unique(pair.formerly).begin(), pair.formerly.end());
        return pair;
    }

    const QList<StudyRecord> &m_ours;
    const QList<StudyRecord> &m_theirs;
    QList<qsizetype> m_oursOf;
    QList<qsizetype> m_theirsOf;
    QHash<QUuid, qsizetype> m_ourUuids;
};

} // namespace

QList<RecordPair> pairByUuid(const QList<StudyRecord> &ours, const QList<StudyRecord> &theirs, const RecordKey &ourKey,
    const RecordKey &theirKey)
{
    Pairing pairing(ours, theirs);
    pairing.byUuid();
    pairing.byKey(ourKey, theirKey);
    return pairing.pairs();
}

QList<RecordPair> pairByText(
    const QList<StudyRecord> &ours, const QList<StudyRecord> &theirs, QList<std::pair<qsizetype, qsizetype>> &clashes)
{
    const auto name = [](const StudyRecord &letter) {
        return letterNameKey(letter.columns.value(QStringLiteral("name")).toString());
    };
    const auto file = [](const StudyRecord &letter) {
        const LetterSource source = sourceOf(letter);
        return source.isKnown() ? letter.sha256 + u'\n' + source.file + u'\n' + source.folder : QString();
    };
    const auto isUnsaid = [](const StudyRecord &one, const StudyRecord &other) {
        return !sourceOf(one).isKnown() || !sourceOf(other).isKnown();
    };
    Pairing pairing(ours, theirs);
    pairing.byUuidAndText();
    pairing.byKey(file, file);
    pairing.byText(
        [](const StudyRecord &one, const StudyRecord &other) { return isSameSource(sourceOf(one), sourceOf(other)); });
    pairing.byText([&](const StudyRecord &one, const StudyRecord &other) {
        return isUnsaid(one, other) && name(one) == name(other);
    });
    pairing.byText(isUnsaid, true);
    QSet<qsizetype> leftOut;
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        if (const qsizetype same = pairing.sameUuid(i);
            same >= 0 && !pairing.isPaired(i) && ours.at(same).sha256 != theirs.at(i).sha256) {
            clashes.append({i, same});
            leftOut.insert(i);
        }
    }
    return pairing.pairs(leftOut);
}

} // namespace Kodeks
