// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"
#include "core/project/letters/readletters.h"

namespace Kodeks {

class Project;

/// What becomes of a letter with the text of another one from another file or folder.
enum class SameTexts {
    Letters,    ///< a letter of its own
    Signatories ///< its sender is listed as a signatory of the one letter that is kept (signatories.h)
};

/// The edit that puts prepared letters in, and what there will be to report of it then.
struct LetterArrival
{
    std::optional<Edit> edit; ///< nothing where nothing changes
    ImportReport report;
};
[[nodiscard]] LetterArrival arrivalOf(
    const Project &project, PreparedImport prepared, SameTexts sameTexts = SameTexts::Letters);

/// Puts prepared letters in as one edit. The same letter again (the same text from the same file and folder) is
/// skipped; the same text from another is another sender's and is never left out in silence. Names
/// that are taken get their folder or a number ("Nordby/brev.txt", "brev (2).txt").
[[nodiscard]] Result<ImportReport> importLetters(
    Project &project, PreparedImport prepared, SameTexts sameTexts = SameTexts::Letters);

/// The letters, with an empty one in the place of each that the project has already.
[[nodiscard]] QList<PreparedLetter> arrivingLetters(const Project &project, const PreparedImport &prepared);

/// How many of the letters have the text of another one, and are not that letter again.
[[nodiscard]] qsizetype sameTextCount(const Project &project, const PreparedImport &prepared);

} // namespace Kodeks
