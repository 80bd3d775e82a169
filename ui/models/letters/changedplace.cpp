// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/changedplace.h"

#include "core/project/project.h"

#include <QSet>

namespace Kodeks {

namespace {

using What = Change::PassageChange::What;

QSet<LetterId> lettersOf(const Change &change)
{
    QSet<LetterId> letters(change.letters.begin(), change.letters.end());
    letters.unite({change.settled.begin(), change.settled.end()});
    for (const Change::PassageChange &passage : change.passages)
        letters.insert(passage.letter);
    return letters;
}

QList<Passage> passagesThere(const Change &change, const Project &project)
{
    QList<Passage> there;
    for (const Change::PassageChange &entry : change.passages) {
        const auto passage
            = entry.what == What::Removed ? Result<Passage>(std::unexpected(Error())) : project.passage(entry.id);
        if (passage)
            there.append(*passage);
    }
    std::ranges::sort(there, {}, [](const Passage &passage) { return std::pair(passage.range, passage.id); });
    return there;
}

bool adjoin(const QList<Passage> &passages)
{
    qsizetype reached = passages.constFirst().range.end;
    for (const Passage &passage : passages) {
        if (passage.range.start > reached)
            return false;
        reached = std::max(reached, passage.range.end);
    }
    return true;
}

} // namespace

std::optional<ChangedPlace> placeOf(const Change &change, const Project &project)
{
    const QSet<LetterId> letters = change.details ? QSet<LetterId>() : lettersOf(change);
    if (letters.size() != 1 || !project.letter(*letters.begin()))
        return {};
    const LetterId letter = *letters.begin();
    if (change.lettersCameOrWent || change.passages.isEmpty())
        return ChangedPlace{letter, {}};
    const QList<Passage> there = passagesThere(change, project);
    if (there.isEmpty())
        return change.passages.size() == 1 ? std::optional(ChangedPlace{letter, {}}) : std::nullopt;
    return adjoin(there) ? std::optional(ChangedPlace{letter, there.constFirst().id}) : std::nullopt;
}

} // namespace Kodeks
