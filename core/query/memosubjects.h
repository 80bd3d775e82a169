// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/letter.h"
#include "core/query/memo.h"

namespace Kodeks {

/// "project", "letter", "task", "direction", "actor" or "argument": the same in every language.
[[nodiscard]] QString memoSubjectWord(MemoSubject::Of of);

/// The short id (an actor has none) and the name of the code that a memo is about; empty for anything else.
struct MemoCode
{
    QString id;
    QString name;
};
[[nodiscard]] MemoCode memoCode(const Codebook &codebook, const MemoSubject &subject);

/// All that a project's memos can be about, as lists have them: the project, the codes in the codebook's order, the
/// letters.
[[nodiscard]] QList<MemoSubject> memoSubjects(const Codebook &codebook, const QList<Letter> &letters);

} // namespace Kodeks
