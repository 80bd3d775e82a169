// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"
#include "core/project/settling/worklist.h"

namespace Kodeks {

/// Words for what was decided about a difference, in the language of the window.
namespace Display {

/// "open", "took Ida’s", "left with a note", "open again: a passage has changed"; the names are those of a and b.
[[nodiscard]] QString workState(const WorkItem &item, const QString &a, const QString &b);
/// "Ida · 10:41"; empty for what nobody has decided.
[[nodiscard]] QString decidedBy(const WorkItem &item);
/// What one coder says, in one line: "Sykehjem · etat → bydel · Helhet"; "not coded" for none.
[[nodiscard]] QString statement(const std::optional<Passage> &passage, const Codebook &codebook);
/// That part of it in which it differs from the `other`: "etat → bydel"; for other boundaries the words of the letter
/// that only this passage has; all of it if only one has a passage.
[[nodiscard]] QString differingPart(const std::optional<Passage> &passage, const std::optional<Passage> &other,
    DifferenceKinds kinds, const Codebook &codebook, const LetterText &text);

} // namespace Display

} // namespace Kodeks
