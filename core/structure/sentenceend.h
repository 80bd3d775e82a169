// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/abbreviation.h"

#include <QStringView>

namespace Kodeks {

/// Where the next sentence end of a paragraph is.
///
/// Searches from `from` on and returns the position just after the end mark, the quotes and parentheses that close
/// with it and the marks of notes behind it ("forslaget.[1]", ".¹ ²", ".^3", PDF's ".4"), or the size of `paragraph`.
/// An end mark is . ! ? … or its counterpart in another script. A full stop does not end a sentence after an
/// abbreviation, an initial, an ordinal or the day of a date, nor before a lower-case letter. The letter that names an
/// annex is no initial ("i bilag A. Vi …").
[[nodiscard]] qsizetype sentenceEnd(
    QStringView paragraph, qsizetype from, const Abbreviations &abbreviations = Abbreviations());

} // namespace Kodeks
