// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/blindness.h"
#include "core/project/editnames.h"
#include "core/project/parts.h"
#include "core/project/projecttext.h"

namespace Kodeks {

namespace {

using What = Change::PassageChange::What;

std::optional<What> whatOf(bool before, bool now)
{
    if (!before && !now)
        return {};
    return !before ? What::Added : now ? What::Altered : What::Removed;
}

/// The passages of which some may be seen with one pair of eyes and not with the other.
Result<QList<std::pair<Passage, QString>>> passagesSeenOtherwise(
    Connection &connection, const Sight &one, const Sight &other)
{
    if (one.viewer != other.viewer || one.blind != other.blind || one.hidden != other.hidden)
        return PassageStore::all(connection);
    const QSet<LetterId> differing = (one.done - other.done) + (other.done - one.done);
    return PassageStore::quotedOf(connection, differing.values());
}

} // namespace

const Tallies &Project::Parts::tallies()
{
    if (!sight.viewer)
        return snapshot.tallies;
    if (!knowsSeen) {
        const auto counts = PassageStore::countsSeen(*connection, sight);
        if (!counts) // asked again next time; till then what was counted last
            return seenTallies;
        seenTallies = Tallies(*counts);
        knowsSeen = true;
    }
    return seenTallies;
}

Result<Change> Project::Parts::inSight(Change change, const Sight &before) const
{
    if (!before.viewer && !sight.viewer)
        return change;
    QList<Change::PassageChange> seen;
    QSet<PassageId> known;
    for (const Change::PassageChange &each : std::as_const(change.passages)) {
        known.insert(each.id);
        const auto what = whatOf(each.what != What::Added && before.sees(each.letter, each.coder),
            each.what != What::Removed && sight.sees(each.letter, each.coder));
        if (what)
            seen.append({each.id, each.letter, each.coder, *what});
    }
    change.passages = std::move(seen);
    if (before == sight)
        return change;
    const auto others = passagesSeenOtherwise(*connection, before, sight);
    if (!others)
        return failed(others);
    for (const auto &[passage, quote] : *others) {
        const bool was = before.sees(passage.letter, passage.coder);
        const bool is = sight.sees(passage.letter, passage.coder);
        if (was != is && !known.contains(passage.id))
            change.passages.append({passage.id, passage.letter, passage.coder, is ? What::Added : What::Removed});
    }
    return change;
}

Result<QList<Memo>> Project::Parts::seen(Result<QList<Memo>> memos) const
{
    if (memos && sight.viewer)
        memos->removeIf([this](const Memo &memo) { return !sight.sees(memo.about.letter(), memo.coder); });
    return memos;
}

bool Project::Parts::hides(const JournalStore::Entry &entry) const
{
    if (!sight.viewer || !Blindness::tellsOfPassages(entry.kind))
        return false;
    const auto maker = std::ranges::find(snapshot.coders, entry.coderName, &Coder::name);
    if (maker == snapshot.coders.end())
        return true;
    return maker->id != *sight.viewer && (sight.blind || sight.hidden.contains(maker->id));
}

QString Project::Parts::titleOf(const JournalStore::Entry &entry, TitleFor use) const
{
    return editTitle(entry.kind,
        calling == LetterCalling::File ? entry.details
                                       : withLettersCalled(entry.kind, entry.details, snapshot, calling),
        use);
}

Result<> Project::Parts::checkSeen(const std::optional<JournalStore::Entry> &entry) const
{
    if (!entry || !hides(*entry))
        return {};
    return failure(Error::Kind::Invalid,
        sight.blind
            ? ProjectText::tr("The last change was made by another coder. It is not shown while the project is coded "
                              "blind, so it is not undone either.")
            : ProjectText::tr(
                  "The last change is not shown while the round is under way, so it is not undone either."));
}

} // namespace Kodeks
