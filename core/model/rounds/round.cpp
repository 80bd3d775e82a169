// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/rounds/round.h"

namespace Kodeks::Rounds {

const Round *of(const QList<Round> &rounds, const QUuid &coder)
{
    const auto found = std::ranges::find(rounds, coder, &Round::coder);
    return found == rounds.end() ? nullptr : &*found;
}

QUuid person(const QList<Round> &rounds, const QUuid &coder)
{
    const Round *round = of(rounds, coder);
    return round && !round->of.isNull() ? round->of : coder;
}

const Round *underWay(const QList<Round> &rounds, const QUuid &person)
{
    const auto found = std::ranges::find_if(
        rounds, [&person](const Round &round) { return round.of == person && round.isUnderWay(); });
    return found == rounds.end() ? nullptr : &*found;
}

QSet<CoderId> hiddenFrom(CoderId coder, const QList<Coder> &coders, const QList<Round> &rounds)
{
    const auto viewer = std::ranges::find(coders, coder, &Coder::id);
    const Round *round = viewer == coders.end() ? nullptr : of(rounds, viewer->uuid);
    if (!round || !round->isUnderWay())
        return {};
    const QUuid person = Rounds::person(rounds, viewer->uuid);
    const auto isHers
        = [&](const QUuid &uuid) { return uuid != viewer->uuid && Rounds::person(rounds, uuid) == person; };
    QSet<CoderId> hidden;
    for (const Coder &each : coders) {
        if (each.id == coder)
            continue;
        if (round->training || isHers(each.uuid) || std::ranges::any_of(each.consensusOf, isHers))
            hidden.insert(each.id);
    }
    return hidden;
}

QList<Coder> firstOnly(const QList<Coder> &coders, const QList<Round> &rounds)
{
    QList<Coder> first = coders;
    first.removeIf([&](const Coder &coder) {
        const Round *round = of(rounds, coder.uuid);
        return round && (round->training || std::ranges::contains(coders, round->of, &Coder::uuid));
    });
    return first.isEmpty() ? coders : first;
}

QList<QStringList> samePerson(const QList<Coder> &coders, const QList<Round> &rounds)
{
    QList<std::pair<QUuid, QStringList>> people;
    for (const Coder &coder : coders) {
        const QUuid person = Rounds::person(rounds, coder.uuid);
        const auto known = std::ranges::find(people, person, &std::pair<QUuid, QStringList>::first);
        if (known == people.end())
            people.append({person, {coder.name}});
        else
            known->second.append(coder.name);
    }
    QList<QStringList> same;
    for (const auto &[person, names] : std::as_const(people)) {
        if (names.size() > 1)
            same.append(names);
    }
    return same;
}

} // namespace Kodeks::Rounds
