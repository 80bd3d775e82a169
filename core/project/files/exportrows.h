// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/passages/passagerow.h"
#include "core/exchange/reports/readmemo.h"
#include "core/project/files/passagefiles.h"

namespace Kodeks {

class Project;

using RowVisitor = std::function<Result<bool>(const PassageRow &)>; ///< false: enough

/// The passages that `options` ask for, with everything looked up, by letter, start, end and coder. Errors: NotFound
/// for a coder the project does not have, Cancelled, Changed (Project::eachPassage), and what `visit` returns.
[[nodiscard]] Result<> eachPassageRow(
    const Project &project, const PassageExport &options, const Progress &progress, const RowVisitor &visit);

/// What the coders whom `options` ask for have noted of the project, its codes and its letters, as far as it may be
/// seen: in that order, and in that of the coders.
[[nodiscard]] Result<QList<ReadMemo>> chosenMemos(const Project &project, const PassageExport &options);
/// The same as rows of memoFields().
[[nodiscard]] Result<QList<QStringList>> memoRows(const Project &project, const PassageExport &options);

} // namespace Kodeks
