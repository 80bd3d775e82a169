// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/coefficients.h"
#include "core/agreement/spans/spansums.h"

namespace Kodeks {

/// The sums over all documents, and the alpha family for stretches of text. A unit is a stretch that a coder gave a
/// category, a gap one that she gave none; chance pairs all characters but those of one unit with one another.
/// Source: Krippendorff, Mathet, Bouvry & Widlöcher (2016), Quality & Quantity 50:2347; Krippendorff (2019), Content
/// Analysis, 4th ed., sect. 12.6.
class UnitAlpha
{
public:
    /// `categories` and `coders` are numbers of them; every document counts `times` of its row.
    UnitAlpha(const std::vector<DocumentSums> &documents, std::span<const qint64> times, qsizetype categories,
        qsizetype coders);

    // These need each coder's units to be a partition of the text.
    /// u-alpha: units and gaps, and the categories of units.
    [[nodiscard]] Coefficient all() const;
    /// |u-alpha: coded against not coded, whatever the category.
    [[nodiscard]] Coefficient codedOrNot() const;
    /// cu-alpha: the categories where units of two coders share characters (nominal).
    [[nodiscard]] Coefficient categories() const;
    /// How much of all coders' text is compared there, 0 to 1.
    [[nodiscard]] Coefficient coverage() const;
    /// (k)u-alpha: one category against the others where units share characters, with the part of that category's
    /// length that is compared. Z* is the square of the mean pairable length of a unit.
    [[nodiscard]] Coefficient category(qsizetype category) const;
    [[nodiscard]] Coefficient coverage(qsizetype category) const;

    /// u-alpha of one category, all else counting as gaps; needs no partition.
    [[nodiscard]] Coefficient alone(qsizetype category) const;

    [[nodiscard]] double textLength() const { return m_textLength; } ///< once, not per coder
    [[nodiscard]] const CategorySums &sums(qsizetype category) const { return m_categories[size_t(category)]; }

private:
    [[nodiscard]] double length() const { return m_textLength * m_coders; }
    [[nodiscard]] double gaps() const { return length() - m_all.length; }

    double m_coders;
    double m_textLength = 0;
    std::vector<CategorySums> m_categories;
    CategorySums m_all; ///< their sum
};

} // namespace Kodeks
