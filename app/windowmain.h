// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Kodeks {

/// Opens the window: `kodeks [PROJECT]`, or paints it into a picture (screenshot.h). Makes the QApplication; returns
/// the program's exit code: 2 for wrong usage.
[[nodiscard]] int runWindow(int argc, char **argv);

} // namespace Kodeks
