// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coder.h"
#include "core/model/textrange.h"

#include <QDateTime>
#include <QSet>
#include <optional>

namespace Kodeks {

/// A place that is coded in a training, and the passages of the coder learnt from that stand exactly there.
struct TrainingPlace
{
    QUuid letter;
    TextRange range;
    QList<QUuid> passages;

    friend bool operator==(const TrainingPlace &, const TrainingPlace &) = default;
};

/// From whom is learnt, where, and how the places were chosen.
struct Training
{
    QUuid source; ///< the coder whose passages are the key, often the consensus
    QString query = {}; ///< empty: any passage
    qsizetype perCode = 0; ///< passages drawn of each code; 0: all
    quint64 seed = 1; ///< of the draw
    QList<TrainingPlace> places = {}; ///< in the order of the letters, by range

    friend bool operator==(const Training &, const Training &) = default;
};

/// A person codes again: the passages of a round are those of a coder of its own, that belongs to the person. A
/// training is one, too: the person codes places that somebody else has coded, without seeing how.
struct Round
{
    QUuid coder; ///< whose passages are this round
    QUuid of; ///< the person: the coder whose passages are the first round
    int number = 2; ///< of rounds from 2, of trainings from 1
    QList<QUuid> letters = {}; ///< to be coded
    QDateTime begun = {}; ///< UTC
    QDateTime ended = {}; ///< UTC; invalid: under way
    std::optional<Training> training = {};

    [[nodiscard]] bool isUnderWay() const { return !ended.isValid(); }

    friend bool operator==(const Round &, const Round &) = default;
};

namespace Rounds {

/// The round that a coder's passages are; nullptr for somebody's first.
[[nodiscard]] const Round *of(const QList<Round> &rounds, const QUuid &coder);
/// The person a coder is: itself, but for a round.
[[nodiscard]] QUuid person(const QList<Round> &rounds, const QUuid &coder);
/// The person's round that is under way; nullptr: none is.
[[nodiscard]] const Round *underWay(const QList<Round> &rounds, const QUuid &person);

/// Whose passages a coder must not see while a round is under way: in a round those of the person's other rounds, with
/// what was settled of them; in a training those of all others.
[[nodiscard]] QSet<CoderId> hiddenFrom(CoderId coder, const QList<Coder> &coders, const QList<Round> &rounds);

/// Each person once, with the first round, and no trainings: whom a study tells of where nobody is named. All, where
/// nobody would be left.
[[nodiscard]] QList<Coder> firstOnly(const QList<Coder> &coders, const QList<Round> &rounds);

/// The names of those of the coders who are one person, person by person, where there are two or more.
[[nodiscard]] QList<QStringList> samePerson(const QList<Coder> &coders, const QList<Round> &rounds);

} // namespace Rounds

} // namespace Kodeks
