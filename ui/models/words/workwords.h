// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
/// That part of it in which the two differ: "etat → bydel", "357–812" for other boundaries; all of it if only one has a
/// passage.
[[nodiscard]] QString differingPart(
    const std::optional<Passage> &passage, DifferenceKinds kinds, const Codebook &codebook);

} // namespace Display

} // namespace Kodeks
