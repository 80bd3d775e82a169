// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"

#include <QJsonArray>

namespace Kodeks {

/// What is known of a consultation beside letters and codes, as `kodeks list` shows it. The columns are those that the
/// tables of "import-…" have.
namespace RecordList {

[[nodiscard]] Result<QJsonArray> taskProposals(const Project &project);
[[nodiscard]] Result<QJsonArray> decisions(const Project &project);
[[nodiscard]] Result<QJsonArray> standing(const Project &project); ///< of letters of which something is said
[[nodiscard]] Result<QJsonArray> answers(const Project &project); ///< that people have set
[[nodiscard]] Result<QJsonArray> asked(const Project &project); ///< and whether a letter is theirs
[[nodiscard]] Result<QJsonArray> numberWords(const Project &project);

} // namespace RecordList

} // namespace Kodeks
