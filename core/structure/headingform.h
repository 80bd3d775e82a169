// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/blocks.h"

namespace Kodeks {

// What a block can be by its own words, whatever stands around it.

/// A question: numbered, or a block that holds questions only, or "Spørsmål 2 …".
[[nodiscard]] bool isQuestion(const Block &block);

/// A question told as a heading, with no question mark: "Oppgaver som i dag ligger til etatene som kunne vært løst
/// bedre", "Hvilke oppgaver bør flyttes".
[[nodiscard]] bool isToldQuestion(const Block &block);

/// Short, begins with a capital or a digit, no greeting, no statement and no punctuation at its end.
[[nodiscard]] bool hasHeadingForm(const Block &block);

/// Says something of somebody, as a sentence does, with its full stop or without: "Vi støtter forslaget". What a
/// relative clause says ("Oppgaver som bør flyttes") does not count.
[[nodiscard]] bool isStatement(QStringView text);

/// "Hei", "Kjære byråd", "Til den det måtte gjelde", "Dear …".
[[nodiscard]] bool isGreeting(QStringView text);

/// What nobody would read as a heading even where a file gives it such a style: several sentences, or very long.
[[nodiscard]] bool isRunningText(QStringView text);

/// Says that a list follows: ends in a colon, or has "følgende".
[[nodiscard]] bool isLeadIn(const Block &block);

} // namespace Kodeks
