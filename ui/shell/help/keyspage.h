// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

class ActionRegistry;

/// Everything that can be done, as Markdown: a heading and a table for each menu, with the keys as they are now.
[[nodiscard]] QString keysPage(const ActionRegistry &actions);

} // namespace Kodeks
