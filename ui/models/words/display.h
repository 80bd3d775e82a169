// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/coding.h"
#include "core/model/letter.h"
#include "core/model/lettersource.h"

#include <QString>

namespace Kodeks {

/// Words for people, in the language of the window. (Files keep to the fixed words of core/.)
namespace Display {

/// "etat → bydel", or "unchanged", "cooperation", "unclear" translated.
[[nodiscard]] QString direction(const Codebook &codebook, const Direction &direction);
[[nodiscard]] QString direction(const NewDirection &direction);
[[nodiscard]] QString directionKind(Direction::Kind kind);
/// "Sykehjem · etat → bydel"; says so where task or direction is not given.
[[nodiscard]] QString passage(const Codebook &codebook, const Passage &passage);
/// Its task alone, or that it has none.
[[nodiscard]] QString task(const Codebook &codebook, const Passage &passage);
/// Its direction alone; empty if it has none.
[[nodiscard]] QString direction(const Codebook &codebook, const Passage &passage);
/// "Nærhet til innbyggeren; Fagmiljø og kompetanse".
[[nodiscard]] QString arguments(const Codebook &codebook, const QList<ArgumentId> &arguments);
/// What a letter is called everywhere in the window, as callLetters() has said.
[[nodiscard]] QString letter(const Letter &letter);
/// The user's choice, for the whole program, as QLocale::setDefault() is for numbers. By sender until it is called;
/// what shows letters already does not follow.
void callLetters(LetterCalling calling);
/// "17.04.2024" as the user's locale writes it, or empty.
[[nodiscard]] QString dated(const Letter &letter);
[[nodiscard]] QString fact(Fact fact);
/// Today's times as "10:41", others as a date, local time.
[[nodiscard]] QString when(const QDateTime &time);
/// Line breaks and runs of white space made one space, for one-line places.
[[nodiscard]] QString oneLine(const QString &text);
/// A text as it is, for a tool tip, which would take signs in it for marks. Empty for none.
[[nodiscard]] QString toolTip(const QString &text);
/// "Only: task:Sykehjem", as captions say the query in force, and the same as HTML with a link to be rid of it.
[[nodiscard]] QString only(const QString &query);
[[nodiscard]] QString onlyHtml(const QString &query);

} // namespace Display

} // namespace Kodeks
