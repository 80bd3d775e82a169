// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/passagematch.h"
#include "core/project/merging/passagesource.h"

#include <functional>

namespace Kodeks {

/// A passage of a letter of both copies together, with joined ids.
struct JoinedPassage
{
    enum class Becomes {
        Same,
        New,
        Changed,
        Removed,
        Renamed, ///< the same, under the smaller uuid of another that is the same passage
        Joined,  ///< one with another that is the same passage, which stays for it
    };

    Passage passage;
    PassageId ours;
    PassageId theirs; ///< the version there is
    bool takesTheirs = false; ///< the quote is theirs
    bool made = false; ///< of several: no longer what its versions say
    QString quote;
    Becomes becomes = Becomes::Same;
};

/// The passages of one letter, joined.
class LetterJoin
{
public:
    using IsKnown = std::function<bool(const QUuid &)>;

    /// `inBoth`: whether both copies have the uuid, wherever. `removed`: whether the other copy has removed it.
    LetterJoin(const JoinedStudy &joined, IsKnown inBoth, IsKnown removed);

    /// Passages by id, with joined ids but for their own.
    void join(QList<PassageSource::Quoted> ours, QList<PassageSource::Quoted> theirs);

    QList<JoinedPassage> passages;  ///< ours by id, then those that come in by theirs
    QList<JoinedPassages::Differing> differing;
    QList<std::pair<QUuid, QUuid>> renamed;
    qsizetype clashing = 0;

private:
    void meet(JoinedPassage &here, const Passage &theirs, PassageId theirId, const QString &quote);
    void removeChosen();
    void joinSame();
    void joinGroup(const QList<qsizetype> &group);
    static void take(const Passage &one, JoinedPassage &stays);

    const JoinedStudy &m_joined;
    IsKnown m_inBoth;
    IsKnown m_removed;
};

} // namespace Kodeks
