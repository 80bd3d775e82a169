// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/reficounting.h"
#include "core/exchange/refi/refivalues.h"

namespace Kodeks {

/// The selections of one source, placed in its normalised text.
struct RefiPlaces
{
    /// What tells that the counting is right.
    enum class Evidence {
        Quotes,  ///< names stand where their selections are
        Borders, ///< no name is a quote, but so the passages begin and end where words do
        None
    };

    RefiCounting counting; ///< the one that was chosen
    Evidence evidence = Evidence::None;
    qsizetype quoted = 0;   ///< selections whose name may be a quote
    qsizetype agreeing = 0; ///< of these, those whose name is the text at their place, or its beginning
    qsizetype standard = 0; ///< the same, as the standard counts
    qsizetype borders = 0;  ///< beginnings and ends that are those of words, of two for each selection
    qsizetype standardBorders = 0;
    QList<TextRange> ranges;      ///< one for each selection; empty where there is no such place in the text
    QList<qsizetype> disagreeing; ///< selections whose name, though quotes agree elsewhere, is not the text there
    bool uncertain = false; ///< another way of counting gives other ranges and has as much for it
};

/// Tries the ways of counting that make a difference in this text and takes the one with which most names (whole
/// quotes, then their beginnings) stand where their selections are; where names are no quotes at all, one with which
/// the passages begin and end as words do; the standard's where none is better. `decoded`: the file's text with its
/// line breaks as they are; `text`: the same, normalised.
[[nodiscard]] RefiPlaces placeSelections(
    const QList<RefiSelection> &selections, const QString &decoded, const LetterText &text);

} // namespace Kodeks
