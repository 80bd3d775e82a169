// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Kodeks {

/// The languages whose letters are read, as far as they are read otherwise: by how dates are written in figures.
enum class LetterLanguage { Unknown, Norwegian, Danish, Swedish, English };

/// Told by the small words of its first 6,000 characters (UTF-16): the language that has twice as many as any other
/// one; Norwegian and Danish by those that only one of them has. Unknown where nothing tells, or the letter is in
/// several.
[[nodiscard]] LetterLanguage letterLanguage(QStringView text);

} // namespace Kodeks
