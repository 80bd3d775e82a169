// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journalchain.h"
#include "tests/support/projects/storedproject.h"

namespace Kodeks {

/// The chain of a project's journal.
[[nodiscard]] inline JournalChain::State chainOf(const QString &path)
{
    const auto connection = needed(Connection::open(path, Connection::Mode::Read));
    return needed(JournalChain::state(*connection)).value();
}

/// The first step that does not fit it.
[[nodiscard]] inline std::optional<JournalChain::Step> brokenStep(const QString &path)
{
    const auto connection = needed(Connection::open(path, Connection::Mode::Read));
    JournalChain::Walk walk(*connection);
    while (needed(walk.next())) { }
    return walk.broken();
}

} // namespace Kodeks
