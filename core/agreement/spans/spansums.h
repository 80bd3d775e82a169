// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/spans/spans.h"

#include <map>
#include <optional>

namespace Kodeks {

/// What the figures for spans need of one category. All are sums over documents, so that a resample of documents is
/// counted quickly. Per pair of coders means divided by the number of other coders.
struct CategorySums
{
    double length = 0;         ///< of all coders' units (l_c)
    double same = 0;           ///< characters that units of two coders share, per pair (l_cc)
    double pairable = 0;       ///< characters shared with units of any category of other coders, per pair (l*_c)
    double square = 0;         ///< the sum of the squared lengths of the units (Z_c)
    double pairableSquare = 0; ///< the sum of the squared pairable lengths of the units (Z*_c)

    void add(const CategorySums &other, double times);
};

/// The sums of one document; the pairable ones are 0 where the units are no partition.
struct DocumentSums
{
    double length = 0;
    std::vector<std::pair<qsizetype, CategorySums>> categories; ///< those that occur, ascending
    std::map<std::pair<qsizetype, qsizetype>, double> coderLengths; ///< by category and coder: of that coder's units
    std::optional<std::pair<CodedSpan, CodedSpan>> conflict; ///< the first two units of one coder that overlap
};

/// One per document. A coder's overlapping spans of one category are one unit; those that only touch are two.
[[nodiscard]] std::vector<DocumentSums> spanSums(const SpanData &data);

} // namespace Kodeks
