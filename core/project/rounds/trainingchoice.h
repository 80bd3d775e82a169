// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/rounds/round.h"
#include "core/project/project.h"

namespace Kodeks {

/// So many passages of a code are the fewest of which a figure of that code is to be trusted.
inline constexpr qsizetype fewestOfACode = 15;

/// Which passages are to be coded in a training.
struct TrainingOrder
{
    QString source = {}; ///< whose passages: a coder's name; empty: the consensus, where there is exactly one
    QString where = {}; ///< a query (contract.md §8); empty: any
    QStringList letters = {}; ///< names; empty: all
    qsizetype perCode = 0; ///< so many passages drawn of each task, direction and argument; 0: all that there are
    quint64 seed = 1; ///< of the draw
};

/// How many of the chosen passages have a code.
struct CodeShare
{
    QString id; ///< the short id, else the uuid
    QString name;
    qsizetype passages = 0;

    friend bool operator==(const CodeShare &, const CodeShare &) = default;
};

struct ChosenTraining
{
    Training training;
    QString source; ///< the name of the coder
    qsizetype passages = 0; ///< chosen
    qsizetype found = 0; ///< that could have been chosen
    QList<CodeShare> codes; ///< that occur among the chosen ones, in the order of the codebook

    [[nodiscard]] qsizetype shakyCodes() const; ///< with fewer than fewestOfACode passages
};

/// Draws passages until `perCode` of them, or all, have each code that occurs; in the order in which they were given.
/// The same seed draws the same ones of the same passages, on every machine. 0 per code: all of them.
[[nodiscard]] QList<QuotedPassage> drawn(QList<QuotedPassage> passages, qsizetype perCode, quint64 seed);

/// Chooses the passages. Errors: an unknown coder, letter or query; a source that is not said and not clear; nothing
/// found (NotFound).
[[nodiscard]] Result<ChosenTraining> chooseTraining(const Project &project, const TrainingOrder &order);
/// The same, opening the project for itself, in any thread.
[[nodiscard]] Result<ChosenTraining> chosenTraining(const QString &path, const TrainingOrder &order);

} // namespace Kodeks
