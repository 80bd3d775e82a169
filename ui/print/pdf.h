// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Kodeks {

/// Writes HTML as PDF on A4, with page numbers where it is more than one page, the old file staying where that fails;
/// errors as of writeAtomically(). Needs a QGuiApplication, of any platform; may run in any thread.
[[nodiscard]] Result<> writePdf(const QString &html, const QString &path);

} // namespace Kodeks
