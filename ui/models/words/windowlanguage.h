// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// The language that the window speaks: "en", "nb" or "nn".
[[nodiscard]] QString windowLanguage();

} // namespace Kodeks
