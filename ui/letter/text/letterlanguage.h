// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// "nb", "nn" or "en" by the little words in the first 5,000 characters of a text, for the voice of a screen reader;
/// empty where they do not tell.
[[nodiscard]] QString letterLanguage(const QString &text);

} // namespace Kodeks
