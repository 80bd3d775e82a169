// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

namespace Kodeks {

class Project;

/// One fact of a letter beside what the text itself says.
struct FactState
{
    enum class Source { Found, ByHand, Missing };

    Fact fact = Fact::Sender;
    Source source = Source::Missing;
    QString value;                  ///< as the project has it; a date as yyyy-MM-dd
    TextRange range;                ///< where it stands in the text; empty if it does not
    std::optional<FactValue> found; ///< what the program finds in the text
    std::optional<FactValue> proposal; ///< what may be the fact, where there is none
    QString line; ///< what the value, or the proposal, was read from; empty if it does not stand in the text

    friend bool operator==(const FactState &, const FactState &) = default;
};

/// What the program finds in the letter's text; nothing if the letter cannot be read.
[[nodiscard]] LetterFacts foundFacts(const Project &project, LetterId letter);

/// All facts, in the order of allFacts, without their lines. A value put in by hand that is what the text says counts
/// as found.
[[nodiscard]] QList<FactState> factStates(const Letter &letter, const LetterFacts &found);

/// The date a person wrote ("17.04.2024", "12. mars 2024", "2024-04-17") as yyyy-MM-dd; nothing if it is none.
[[nodiscard]] std::optional<QString> dateFromPerson(const QString &text);

} // namespace Kodeks
