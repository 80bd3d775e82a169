// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/passagejoin.h"
#include "core/storage/letterstore.h"

#include <functional>

namespace Kodeks {

class Workspace;

/// Gives the content of a letter that comes in.
using ContentOf = std::function<Result<LetterStore::Content>(const StudyRecord &)>;

/// Makes the project as the joined study of these copies has it: rows that are so already are not touched.
[[nodiscard]] Result<> writeStudy(
    Workspace &workspace, const TwoCopies &copies, const JoinedStudy &joined, const ContentOf &contentOf);

} // namespace Kodeks
