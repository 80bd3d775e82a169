// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QDialog;

namespace Kodeks {

/// Calls `leave` at once, or, where paragraphs have been written or changed in the dialog, when the person agrees to
/// lose them.
void leaveDialog(QDialog &dialog, const std::function<void()> &leave);

} // namespace Kodeks
