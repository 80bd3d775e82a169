// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/factlist.h"

#include "core/project/project.h"
#include "core/structure/datetext.h"
#include "core/structure/letterstructure.h"

namespace Kodeks {

LetterFacts foundFacts(const Project &project, LetterId letter)
{
    const Result<LetterText> text = project.text(letter);
    return text ? analyse(*text).facts : LetterFacts();
}

QList<FactState> factStates(const Letter &letter, const LetterFacts &found)
{
    QList<FactState> states;
    for (const Fact fact : allFacts) {
        FactState state;
        state.fact = fact;
        if (found.contains(fact))
            state.found = found.value(fact);
        if (letter.facts.contains(fact)) {
            const FactValue given = letter.facts.value(fact);
            const bool asFound = state.found && state.found->value == given.value;
            state.value = given.value;
            state.source = given.source == FactValue::Source::Found || asFound ? FactState::Source::Found
                                                                               : FactState::Source::ByHand;
            state.range = asFound ? state.found->range : given.range;
        } else if (letter.proposals.contains(fact)) {
            state.proposal = letter.proposals.value(fact);
        }
        states.append(state);
    }
    return states;
}

std::optional<QString> dateFromPerson(const QString &text)
{
    const QString line = text.simplified();
    const DateText date = dateOfLine(line);
    if (date.isNull())
        return std::nullopt;
    return date.iso;
}

} // namespace Kodeks
