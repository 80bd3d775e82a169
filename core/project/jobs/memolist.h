// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/lettersource.h"
#include "core/model/passage.h"
#include "core/query/memolinks.h"

#include <optional>

namespace Kodeks {

class Project;

/// A memo, with what it is about.
struct ListedMemo
{
    enum class Of { Project, Code, Letter, Passage };

    Of of = Of::Project;
    MemoSubject about; ///< of anything but a passage
    LetterId letter; ///< of a letter or a passage
    QString letterName; ///< its file name; empty for the project
    QString sender;
    QString coder;
    Passage passage;    ///< with an invalid id, of anything else
    QString quote;      ///< of a passage
    QString memo;

    friend bool operator==(const ListedMemo &, const ListedMemo &) = default;
};

/// All memos that may be seen: of the project, of the codes, then letter by letter, the letter's before those of its
/// passages. Opens
/// the file for itself, with the eyes that Project::viewer() told of, so it may run in any thread.
[[nodiscard]] Result<QList<ListedMemo>> listMemos(
    const QString &projectPath, std::optional<CoderId> viewer, const Progress &progress = {});

/// The same of a project that is open.
[[nodiscard]] Result<QList<ListedMemo>> listedMemos(const Project &project, const Progress &progress = {});
/// Those whose [[links]] lead to a target (core/query/memolinks.h): to a code, a letter or a stretch of a letter; a
/// link to a place leads to its letter as well. Reads memos and no passage without one. In any thread.
[[nodiscard]] Result<QList<ListedMemo>> memosLinkingTo(
    const QString &projectPath, std::optional<CoderId> viewer, const MemoTarget &target);
/// "project", "task", "direction", "actor", "argument", "letter" or "passage": the same in every language.
[[nodiscard]] QString memoOf(const ListedMemo &memo);

/// Writes them, as the file's ending says: .md as Markdown, .odt as an OpenDocument text, each with headings by what
/// the memos are about (letters called so); anything else as CSV (RFC 4180): of (memoOf()), letter, sender, coder,
/// passage_id, start, end, text, task_id, task, direction_id, direction, argument_id, argument, actor, memo.
[[nodiscard]] Result<> writeMemos(const QString &file, const QList<ListedMemo> &memos, const Codebook &codebook,
    const QList<Letter> &letters, LetterCalling calling);

} // namespace Kodeks
