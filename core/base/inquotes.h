// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// Words between the quotation marks of the program's language: “words” in English, «ord» in Norwegian.
[[nodiscard]] QString inQuotes(const QString &words);

} // namespace Kodeks
