// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/model/lettersource.h"

namespace Kodeks {

/// What a coder has noted of the project, a letter, a code or a passage, as reports have it.
struct ReadMemo
{
    QString of; ///< "project", "letter", "task", "direction", "actor", "argument" or "passage"
    const Letter *letter = nullptr; ///< null: of something else
    QString codeId;
    QString code;                   ///< its name; empty: of no code
    QString coder;
    QString text; ///< Markdown
    QString quote = {};     ///< of the passage that it is about; empty: of no passage
    QString statement = {}; ///< what that passage says: "Sykehjem · etat → bydel"
};

/// The heading that such memos stand under: what the letter is called, "Task “Sykehjem”"; empty for the project's.
[[nodiscard]] QString memoHeading(const ReadMemo &memo, LetterCalling calling);
/// "Memo by Ann · Sykehjem · etat → bydel", or "Memo" where nobody's name is known.
[[nodiscard]] QString memoByline(const ReadMemo &memo);

} // namespace Kodeks
