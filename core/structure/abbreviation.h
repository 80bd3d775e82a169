// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Kodeks {

/// In UTF-16 units, without the last dot.
inline constexpr qsizetype longestAbbreviation = 10;

/// Whether `word`, which stands before a full stop and white space, is shortened so that the stop belongs to it.
/// `next` is the first letter or digit that follows. Abbreviations that lead on ("bl.a.", "nr.", "jf.") and initials
/// always are; those that often close a sentence ("osv.", "mv.", "m.m.", "kr.") only where no capital follows;
/// short months and words like "art." and "fig." only before a digit.
[[nodiscard]] bool isAbbreviation(QStringView word, QChar next);

} // namespace Kodeks
