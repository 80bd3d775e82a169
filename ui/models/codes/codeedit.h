// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"
#include "core/project/edits/mergepreview.h"
#include "ui/models/codes/codevalue.h"

namespace Kodeks {

/// The edits of core/project for a code of whichever list.
[[nodiscard]] Edit addCode(const CodeValue &code);
[[nodiscard]] Edit changeCode(const CodeValue &code);
[[nodiscard]] Edit removeCode(const CodeValue &code);
/// Merges `code` into the code of the same list with the key `into`.
[[nodiscard]] Edit mergeCode(const CodeValue &code, qint64 into);
/// What that merges.
[[nodiscard]] CodeMerge codeMerge(const CodeValue &code, qint64 into);

} // namespace Kodeks
