// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// Brings a project's file back to schema 0009, as a Kodeks of before the next step left it: the rows of the journal as
/// JSON in `edit_row`, and every file's bytes beside its text.
void makeOlder(const QString &path);

} // namespace Kodeks
