// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/intervals/bootstrap.h"
#include "core/agreement/passages/letterchoice.h"
#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/passage.h"

#include <functional>
#include <optional>

namespace Kodeks {

/// Into what a letter is cut before coders are compared.
enum class Unit { Character, Word, Sentence, Paragraph, Letter };
inline constexpr Unit allUnits[] = {Unit::Character, Unit::Word, Unit::Sentence, Unit::Paragraph, Unit::Letter};

/// The part of a coder's statement that is compared.
enum class Component { Passage, Task, Direction, From, To, Arguments };
inline constexpr Component allComponents[]
    = {Component::Passage, Component::Task, Component::Direction, Component::From, Component::To, Component::Arguments};

/// One letter to compare. Passages may overlap, and may reach over the ends of units.
struct AgreementLetter
{
    LetterId id;
    QString name;
    qsizetype length = 0;           ///< code points
    QList<TextRange> units;         ///< in order, not overlapping, gaps allowed; not read for Character and Letter
    QList<QList<Passage>> passages; ///< one list per coder, in any order; a list that is not there is empty
};

/// What a reader must know of a comparison beside its letters: choices, and who the coders are.
struct Comparing
{
    int level
        = 0; ///< tasks as deep as this in their tree, the top being 1 (core/agreement/passages/tasklevel.h); 0: all
    bool sharedOnly = false; ///< only letters that all coders have begun, even where there are none
    QList<QStringList> rounds = {}; ///< names of those coders who are rounds of one person, person by person

    /// All coders are rounds of one person.
    [[nodiscard]] bool isIntraCoder(qsizetype coders) const
    {
        return rounds.size() == 1 && rounds.constFirst().size() == coders;
    }

    friend bool operator==(const Comparing &, const Comparing &) = default;
};

/// What is compared. Every coder counts as having read every letter: leave out the letters that one has not, and say so
/// in `choice`.
struct AgreementInput
{
    QList<Coder> coders;
    Unit unit = Unit::Sentence;
    QList<AgreementLetter> letters;
    Codebook codebook;
    QList<Component> components = {}; ///< empty: all
    std::optional<BootstrapOptions> bootstrap = {}; ///< nothing: the instant intervals
    LetterChoice choice = {}; ///< how it was decided which letters these are
    /// The words at a place inside a passage, for sentences that name it; may be none.
    std::function<QString(LetterId, TextRange)> wordsAt = {};
    QString where = {}; ///< the query that the passages fulfil, to be said; empty: all of them are here
    Comparing comparing = {};
};

/// Codes to which a comparison is restricted; a kind without any is not restricted. A group stands for all below it.
struct ChosenCodes
{
    QList<TaskId> tasks;
    QList<DirectionId> directions;
    QList<ArgumentId> arguments;

    friend bool operator==(const ChosenCodes &, const ChosenCodes &) = default;
};

/// Leaves only passages that have a chosen code of each restricted kind, and in the codebook only the chosen codes of
/// it, so that a passage's other codes count as not given and no code but those is available.
void restrictTo(AgreementInput &input, const ChosenCodes &codes);

/// The word for it in files and on the command line, the same in every language: "character", "passage", …
[[nodiscard]] QString unitName(Unit unit);
[[nodiscard]] QString componentName(Component component);
/// The unit or component of that name, or nothing.
[[nodiscard]] std::optional<Unit> unitFromName(const QString &name);
[[nodiscard]] std::optional<Component> componentFromName(const QString &name);

} // namespace Kodeks
