// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/passagepairs.h"
#include "core/model/coder.h"
#include "core/project/settling/settling.h"
#include "core/project/settling/statements.h"
#include "core/storage/codebookstore.h"

#include <QSet>

namespace Kodeks {

class Workspace;

/// The uuid of the n-th passage (from 0) that a settlement makes.
[[nodiscard]] QUuid madePassage(const QUuid &settlement, qsizetype n);
/// How many of them to look for: a copy of the project may have made more than the settlement names.
[[nodiscard]] qsizetype mostMade(const Settlement &settlement);

/// Settles, one pair after the other, inside the transaction of an edit.
class Settler
{
public:
    [[nodiscard]] static Result<Settler> read(Workspace &workspace);

    [[nodiscard]] Result<> settle(Settling settling);
    [[nodiscard]] Result<> withdraw(SettlementId settlement);

private:
    struct Pair
    {
        std::optional<Passage> a;
        std::optional<Passage> b;
        Coder consensus;
    };

    Settler(Workspace &workspace, Codebook codebook, ProjectSettings settings, QList<Coder> coders);

    [[nodiscard]] Result<> checkSees(LetterId letter);
    [[nodiscard]] Result<Coder> consensus(CoderId a, CoderId b);
    [[nodiscard]] Result<Settling> inOrder(Settling settling) const;
    [[nodiscard]] Result<std::optional<Passage>> passage(PassageId id, CoderId coder, LetterId letter);
    [[nodiscard]] Result<Pair> pair(const Settling &settling);
    [[nodiscard]] Result<> check(const Settling &settling, const Pair &pair) const;
    [[nodiscard]] QList<Passage> wanted(const Settling &settling, const Pair &pair) const;
    [[nodiscard]] Settlement settlement(const Settling &settling, const Pair &pair) const;
    [[nodiscard]] Result<> clearWay(const Settlement &settlement);
    [[nodiscard]] Result<> makePassages(Settlement &settlement, QList<Passage> passages);
    [[nodiscard]] Result<QUuid> changed(const Passage &passage);
    /// The uuid of the one that is there now: another decision may have made the same.
    [[nodiscard]] Result<QUuid> added(const Passage &passage);
    /// Those it made from the nth on, and those of others that it named, but for what is kept.
    [[nodiscard]] Result<> removePassages(const Settlement &settlement, qsizetype from, const QList<QUuid> &kept);
    /// Whether it was there, and no other settlement needs it.
    [[nodiscard]] Result<bool> removePassage(const Settlement &settlement, const QUuid &uuid);
    [[nodiscard]] Result<> write(Settlement settlement);

    Workspace &m_workspace;
    Codebook m_codebook;
    ProjectSettings m_settings;
    Statements m_statements;
    QList<Coder> m_coders;
    QSet<LetterId> m_seen;
};

} // namespace Kodeks
