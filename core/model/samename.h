// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"

#include <QString>
#include <QUuid>

namespace Kodeks {

// What people cannot tell apart by its name may not stand twice in one place: coders and arguments in a project, tasks
// and groups below one group, actors with all they are called. Who codes, imports or brings copies together asks here.

/// A name as people see it: without regard to case, the form of Unicode, the amount of space and signs that cannot be
/// seen (a soft hyphen).
[[nodiscard]] QString nameKey(const QString &name);
[[nodiscard]] bool isSameName(const QString &one, const QString &other);

/// The name of a letter, which is a file's: only the form of Unicode does not count.
[[nodiscard]] QString letterNameKey(const QString &name);

/// The uuid of a coder made by name alone, so that copies of a project have the same one. `project` is its uuid.
[[nodiscard]] QUuid coderUuid(const QString &project, const QString &name);

/// Whether a code may be in a codebook with the names it has: an error (Exists, a sentence) names the other one. Its
/// own old self, known by id, is no other.
[[nodiscard]] Result<> checkTaskName(const Codebook &codebook, const Task &task);
[[nodiscard]] Result<> checkActorNames(const Codebook &codebook, const Actor &actor);
[[nodiscard]] Result<> checkArgumentName(const Codebook &codebook, const Argument &argument);

/// The same of all codes of a codebook, and of its transfers, which are named by their actors.
[[nodiscard]] Result<> checkNames(const Codebook &codebook);

} // namespace Kodeks
