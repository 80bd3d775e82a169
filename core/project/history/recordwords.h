// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

class Project;

/// Details of the project (table property) as people know them: rounds, kept queries, records of a consultation, what
/// there is nothing to code in. What is no longer in the project is told of without its name.
namespace RecordWords {

/// What the detail is called: “query “shared””, “proposed for “Sykehjem””; one that nobody knows by its own name.
[[nodiscard]] QString label(const Project &project, const QString &name);
/// What it says; empty for nothing.
[[nodiscard]] QString value(const Project &project, const QString &name, const QString &value);

} // namespace RecordWords

} // namespace Kodeks
