// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/roundedits.h"

#include "core/model/samename.h"
#include "core/project/edits/edits.h"
#include "core/project/edits/properties.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/codebookstore.h"
#include "core/storage/letterstore.h"
#include "core/storage/rounds/roundstore.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What a round is made of: the coders and rounds as they are.
struct Standing
{
    QList<Coder> coders;
    QList<Round> rounds;

    [[nodiscard]] const Coder *coder(CoderId id) const { return at(std::ranges::find(coders, id, &Coder::id)); }
    [[nodiscard]] const Coder *coder(const QUuid &uuid) const
    {
        return at(std::ranges::find(coders, uuid, &Coder::uuid));
    }
    [[nodiscard]] const Coder *named(const QString &name) const
    {
        return at(std::ranges::find_if(coders, [&](const Coder &each) { return isSameName(each.name, name); }));
    }

private:
    [[nodiscard]] const Coder *at(QList<Coder>::const_iterator found) const
    {
        return found == coders.end() ? nullptr : &*found;
    }
};

Result<Standing> standingOf(Workspace &workspace)
{
    auto coders = readCoders(workspace.connection());
    if (!coders)
        return failed(coders);
    auto rounds = RoundStore::read(workspace.connection());
    if (!rounds)
        return failed(rounds);
    return Standing{*std::move(coders), *std::move(rounds)};
}

Error coderGone()
{
    return {Error::Kind::NotFound, EditText::tr("That coder is no longer in the project."), {}};
}

/// The person whose round it is to be, given the person or any round of it.
Result<Coder> personFor(const Standing &standing, const Coder *given)
{
    const Coder *person = given ? standing.coder(Rounds::person(standing.rounds, given->uuid)) : nullptr;
    if (!person)
        return std::unexpected(coderGone());
    if (person->isConsensus())
        return failure(Error::Kind::Invalid,
            EditText::tr("“%1” is the consensus of two coders and codes nothing again. Choose a person.")
                .arg(person->name));
    if (const Round *open = Rounds::underWay(standing.rounds, person->uuid)) {
        const Coder *coder = standing.coder(open->coder);
        return failure(Error::Kind::Conflict,
            EditText::tr("“%1” is under way. End it before another round begins.")
                .arg(coder ? coder->name : person->name));
    }
    return *person;
}

int nextNumber(const Standing &standing, const QUuid &person, bool training)
{
    int number = training ? 1 : 2;
    for (const Round &round : standing.rounds) {
        if (round.of == person && round.training.has_value() == training)
            number = std::max(number, round.number + 1);
    }
    return number;
}

/// The name as it is asked for, else the first that is free.
QString nameFor(const Standing &standing, const QString &asked, const QString &usual)
{
    if (!asked.trimmed().isEmpty())
        return asked.trimmed();
    QString name = usual;
    for (int more = 2; standing.named(name); ++more)
        name = usual + u" · "_s + QString::number(more);
    return name;
}

Result<> keep(Workspace &workspace, const Round &round)
{
    return writeProperty(workspace, RoundStore::name(round.coder), RoundStore::value(round));
}

/// Adds the round's coder and keeps the round.
Result<> begin(Workspace &workspace, Round round, const QString &name)
{
    round.coder = QUuid::createUuid();
    round.begun = workspace.now();
    if (const auto added = Edits::addCoder(Coder{{}, round.coder, name, {}}).make(workspace); !added)
        return added;
    workspace.details().insert(u"name"_s, name);
    return keep(workspace, round);
}

Result<QList<QUuid>> uuidsOf(Workspace &workspace, const QList<LetterId> &wanted)
{
    const auto letters = LetterStore::letters(workspace.connection());
    if (!letters)
        return failed(letters);
    QList<QUuid> uuids;
    for (const Letter &letter : *letters) {
        if (wanted.contains(letter.id))
            uuids.append(letter.uuid);
    }
    if (uuids.size() != wanted.size())
        return failure(Error::Kind::NotFound, EditText::tr("A letter of the round is no longer in the project."));
    if (uuids.isEmpty())
        return failure(Error::Kind::Invalid, EditText::tr("A round needs letters. Choose at least one."));
    return uuids;
}

QList<QUuid> lettersOf(const Training &training)
{
    QList<QUuid> letters;
    for (const TrainingPlace &place : training.places) {
        if (!letters.contains(place.letter))
            letters.append(place.letter);
    }
    return letters;
}

/// The person of that name, who is added where nobody is.
Result<Coder> personNamed(Workspace &workspace, Standing &standing, const QString &name)
{
    if (!standing.named(name)) {
        if (const auto added = Edits::addCoder(Coder{{}, {}, name, {}}).make(workspace); !added)
            return failed(added);
        auto now = standingOf(workspace);
        if (!now)
            return failed(now);
        standing = *std::move(now);
    }
    return personFor(standing, standing.named(name));
}

} // namespace

namespace Edits {

Edit startRound(CoderId person, const QList<LetterId> &letters, const QString &name)
{
    return {u"start-round"_s, {}, [=](Workspace &workspace) -> Result<> {
        const auto standing = standingOf(workspace);
        if (!standing)
            return failed(standing);
        const auto whose = personFor(*standing, standing->coder(person));
        if (!whose)
            return failed(whose);
        const auto uuids = uuidsOf(workspace, letters);
        if (!uuids)
            return failed(uuids);
        const int number = nextNumber(*standing, whose->uuid, false);
        const QString usual = u"%1 (%2)"_s.arg(whose->name, QString::number(number));
        return begin(workspace, {.coder = {}, .of = whose->uuid, .number = number, .letters = *uuids},
            nameFor(*standing, name, usual));
    }};
}

Edit startTraining(const QString &person, const Training &training, const QString &name)
{
    return {u"start-training"_s, {}, [=](Workspace &workspace) -> Result<> {
        if (training.places.isEmpty())
            return failure(Error::Kind::Invalid,
                EditText::tr("There is nothing to code in this training: no passage was chosen. Nothing was changed."));
        auto standing = standingOf(workspace);
        if (!standing)
            return failed(standing);
        const auto whose = personNamed(workspace, *standing, person.trimmed());
        if (!whose)
            return failed(whose);
        if (whose->uuid == training.source)
            return failure(Error::Kind::Invalid,
                EditText::tr("“%1” cannot be trained on passages of “%1”. Begin a new round instead.")
                    .arg(whose->name));
        const int number = nextNumber(*standing, whose->uuid, true);
        const QString usual = EditText::tr("%1 (training %2)").arg(whose->name, QString::number(number));
        return begin(workspace,
            {.coder = {}, .of = whose->uuid, .number = number, .letters = lettersOf(training), .training = training},
            nameFor(*standing, name, usual));
    }};
}

Edit endRound(CoderId coder)
{
    return {u"end-round"_s, {{u"coder"_s, coder.value()}}, [coder](Workspace &workspace) -> Result<> {
        const auto standing = standingOf(workspace);
        if (!standing)
            return failed(standing);
        const Coder *whose = standing->coder(coder);
        const Round *known = whose ? Rounds::of(standing->rounds, whose->uuid) : nullptr;
        if (!known || !known->isUnderWay())
            return failure(Error::Kind::NotFound, EditText::tr("No round of this coder is under way."));
        Round round = *known;
        round.ended = workspace.now();
        return keep(workspace, round);
    }};
}

} // namespace Edits

Result<> dropRounds(Workspace &workspace, const Coder &coder)
{
    const auto rounds = RoundStore::read(workspace.connection());
    if (!rounds)
        return failed(rounds);
    if (std::ranges::contains(*rounds, coder.uuid, &Round::of))
        return failure(Error::Kind::Conflict,
            EditText::tr(
                "“%1” has coded in rounds or trainings that would belong to nobody. Remove those coders first.")
                .arg(coder.name));
    return Rounds::of(*rounds, coder.uuid) ? writeProperty(workspace, RoundStore::name(coder.uuid), {}) : Result<>();
}

Result<> giveRounds(Workspace &workspace, const Coder &from, const Coder &into)
{
    const auto rounds = RoundStore::read(workspace.connection());
    if (!rounds)
        return failed(rounds);
    const QUuid person = Rounds::person(*rounds, into.uuid);
    for (Round round : *rounds) {
        if (round.of != from.uuid)
            continue;
        round.of = person == from.uuid ? into.uuid : person;
        const auto given = round.coder == into.uuid ? writeProperty(workspace, RoundStore::name(into.uuid), {})
                                                    : keep(workspace, round);
        if (!given)
            return given;
    }
    return {};
}

} // namespace Kodeks
