// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/coder.h"

namespace Kodeks {

class Workspace;

/// The coders of a pair as settlements keep them: the one with the smaller uuid first.
[[nodiscard]] QList<QUuid> pairOf(const Coder &a, const Coder &b);

/// Two people of the project; fails with a sentence if one of them is not there, is a consensus, or both are the same.
[[nodiscard]] Result<> checkPair(const QList<Coder> &coders, CoderId a, CoderId b);
/// Two that are there and not the same: enough to compare them, also with a consensus.
[[nodiscard]] Result<> checkTwo(const QList<Coder> &coders, CoderId a, CoderId b);

/// The consensus of a pair among the coders, or null.
[[nodiscard]] const Coder *consensusOf(const QList<Coder> &coders, CoderId a, CoderId b);

/// The consensus coder of a pair that was checked, made if there is none.
[[nodiscard]] Result<CoderId> ensureConsensus(Workspace &workspace, const QList<Coder> &coders, CoderId a, CoderId b);

} // namespace Kodeks
