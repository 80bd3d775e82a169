// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/directionmatch.h"

#include "core/model/words.h"
#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype arrowLength = 3;

std::optional<ArrowSides> partedByArrow(const QString &typed)
{
    for (const QString &arrow : {u"->"_s, u"→"_s, u">"_s}) {
        const qsizetype at = typed.indexOf(arrow);
        if (at >= 0)
            return ArrowSides{typed.first(at).simplified(), typed.sliced(at + arrow.size()).simplified()};
    }
    return {};
}

/// The ways to read what was typed as two sides. "a > b" can be read in one way; in "sentral enhet bydel" the break may
/// be at either space.
QList<ArrowSides> sidesOf(const QString &typed)
{
    if (const auto parted = partedByArrow(typed))
        return {*parted};
    QList<ArrowSides> sides;
    for (qsizetype i = 1; i + 1 < typed.size(); ++i) {
        if (typed.at(i) == u'-' || typed.at(i).isSpace())
            sides.append({typed.first(i).trimmed(), typed.sliced(i + 1).trimmed()});
    }
    return sides;
}

std::optional<TextMatch> matchActor(const QString &typed, const Actor &actor)
{
    if (typed.isEmpty())
        return TextMatch{MatchRank::NamePrefix, {}};
    const auto named = matchName(typed, actor.name);
    if (named && named->rank <= MatchRank::Initials)
        return named;
    for (const QString &alias : actor.aliases) {
        const auto known = matchName(typed, alias);
        if (known && known->rank <= MatchRank::WordPrefix)
            return TextMatch{known->rank, {}};
    }
    return {};
}

std::optional<TextMatch> matchSides(const ArrowSides &sides, const Actor &from, const Actor &to)
{
    if (sides.from.isEmpty() && sides.to.isEmpty())
        return {};
    auto match = matchActor(sides.from, from);
    const auto second = matchActor(sides.to, to);
    if (!match || !second)
        return {};
    const auto [better, worse] = std::minmax(match->rank, second->rank);
    // "stat>f" means the actor "stat" rather than one whose name begins so.
    match->rank = better == MatchRank::Exact && worse == MatchRank::NamePrefix ? MatchRank::ExactSide : worse;
    for (const qsizetype letter : second->letters)
        match->letters.append(from.name.size() + arrowLength + letter);
    return match;
}

std::optional<TextMatch> better(std::optional<TextMatch> one, std::optional<TextMatch> other)
{
    if (!one || (other && other->rank < one->rank))
        return other;
    return one;
}

std::optional<TextMatch> matchPair(const QString &typed, const Actor &from, const Actor &to)
{
    std::optional<TextMatch> best;
    for (const ArrowSides &sides : sidesOf(typed))
        best = better(best, matchSides(sides, from, to));
    return best;
}

std::optional<TextMatch> matchTransfer(const QString &typed, const Actor &from, const Actor &to)
{
    auto best = matchPair(typed, from, to);
    if (matchActor(typed, from))
        best = better(best, TextMatch{MatchRank::WordPrefix, {}});
    if (matchActor(typed, to))
        best = better(best, TextMatch{MatchRank::Inside, {}});
    return best;
}

} // namespace

std::optional<TextMatch> matchDirection(const QString &typed, const Codebook &codebook, const Direction &direction)
{
    if (typed.trimmed().isEmpty())
        return {};
    auto best = matchName(typed, Display::direction(codebook, direction));
    if (matchesShortId(typed, direction.text.code))
        best = better(best, TextMatch{MatchRank::ShortId, {}});
    if (direction.kind != Direction::Kind::Transfer) {
        const auto english = matchName(typed, directionWord(direction.kind));
        return english && english->rank <= MatchRank::NamePrefix ? better(best, TextMatch{MatchRank::WordPrefix, {}})
                                                                 : best;
    }
    const Actor *from = codebook.actor(direction.from);
    const Actor *to = codebook.actor(direction.to);
    return from && to ? better(best, matchTransfer(typed, *from, *to)) : best;
}

std::optional<ArrowSides> arrowSides(const QString &typed)
{
    auto sides = partedByArrow(typed);
    return sides && !sides->from.isEmpty() && !sides->to.isEmpty() ? sides : std::nullopt;
}

QString loneActor(const QString &typed)
{
    const auto sides = partedByArrow(typed);
    if (!sides)
        return typed.simplified();
    return sides->from.isEmpty() ? sides->to : sides->to.isEmpty() ? sides->from : QString();
}

QStringList actorsLike(const QString &typed, const Codebook &codebook)
{
    constexpr qsizetype most = 3;
    QList<std::pair<MatchRank, QString>> found;
    for (const Actor &actor : codebook.actors) {
        if (const auto match = matchActor(typed, actor))
            found.append({match->rank, actor.name});
    }
    std::ranges::stable_sort(found, {}, &std::pair<MatchRank, QString>::first);
    QStringList names;
    for (const auto &[rank, name] : found.first(std::min(most, found.size())))
        names.append(name);
    return names;
}

QList<ActorPair> actorPairs(const QString &typed, const Codebook &codebook)
{
    QList<ActorPair> pairs;
    for (const Actor &from : codebook.actors) {
        for (const Actor &to : codebook.actors) {
            std::optional<TextMatch> best;
            for (const ArrowSides &sides : sidesOf(typed)) {
                if (!sides.from.isEmpty() && !sides.to.isEmpty())
                    best = better(best, matchSides(sides, from, to));
            }
            if (best)
                pairs.append({from.id, to.id, *best});
        }
    }
    std::ranges::stable_sort(pairs, {}, [](const ActorPair &pair) { return pair.match.rank; });
    return pairs;
}

} // namespace Kodeks
