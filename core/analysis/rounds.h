// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/positions.h"

namespace Kodeks {

/// Two rounds of one consultation: the letters whose attribute of this name has the one value and the other. Case and
/// the form of Unicode do not count, as in @ATTRIBUTE of a query.
struct RoundsQuestion
{
    QString attribute;
    QString before;
    QString after;

    friend bool operator==(const RoundsQuestion &, const RoundsQuestion &) = default;
};

/// What a sender who answered in both rounds wants of a task in one and in the other.
struct RoundChange
{
    enum class Kind {
        Same,  ///< the same directions
        Moved, ///< other ones
        Began, ///< none in the first
        Ended  ///< none in the second
    };

    qsizetype sender = 0; ///< among AnalysedStudy::senders
    TaskId task;
    QList<DirectionId> before; ///< in the codebook's order
    QList<DirectionId> after;

    [[nodiscard]] Kind kind() const;
    friend bool operator==(const RoundChange &, const RoundChange &) = default;
};

/// "same", "moved", "began", "ended": for files, the same in every language.
[[nodiscard]] QString roundChangeWord(RoundChange::Kind kind);

struct RoundChanges
{
    QList<qsizetype> both; ///< senders of letters that count, by the round they answered in; rising
    QList<qsizetype> onlyBefore;
    QList<qsizetype> onlyAfter;
    QList<RoundChange> changes; ///< of those in `both`, by sender and in the order of the tree of tasks

    [[nodiscard]] qsizetype count(RoundChange::Kind kind) const;
};

/// A sender has answered in a round who has a letter that counts in it, coded or not. Who answered in one alone has not
/// changed anything, and is told apart.
[[nodiscard]] RoundChanges roundChanges(
    const AnalysedStudy &study, const CodedStatements &statements, const RoundsQuestion &question);

/// The attributes by which rounds can be told: those of which letters have two values or more, at most 30; with the
/// values in their order (core/model/letterattributes.h).
[[nodiscard]] QList<std::pair<QString, QStringList>> possibleRounds(const QList<Letter> &letters);
/// What is not said of a question, found: the attribute called "round" or "runde", or the only one there is; the first
/// value and the last. Empty where it cannot be told.
[[nodiscard]] RoundsQuestion completed(const RoundsQuestion &question, const QList<Letter> &letters);

} // namespace Kodeks
