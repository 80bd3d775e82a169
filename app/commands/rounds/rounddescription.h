// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"

namespace Kodeks {

/// A round or training as `kodeks rounds --json` has it: coder, of, number, begun, ended (null: under way), letters,
/// done (how many of them its coder has marked), passages; of a training also training: source, query, per_code, seed,
/// places.
[[nodiscard]] QJsonObject roundJson(const Project &project, const Round &round);
/// The same in a line, cells with tabs between.
[[nodiscard]] QString roundLine(const Project &project, const Round &round);

/// The coder of that name, with a round of the asked kind: the coder's own, else the one of that person that is under
/// way, else the last. nullptr: there is none.
[[nodiscard]] const Round *roundNamed(const Project &project, const QString &name, bool training);

} // namespace Kodeks
