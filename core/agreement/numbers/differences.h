// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <cstddef>
#include <span>
#include <vector>

namespace Kodeks {

/// How far two categories differ: 0 for a category and itself, else above 0. Agreement weights are 1 minus the
/// difference (which is then at most 1); Krippendorff's metrics are differences of any size. Nominal ones cost
/// nothing; squared ones are counted by moments, so that thousands of categories are no matter.
class Differences
{
public:
    /// 1 between any two.
    [[nodiscard]] static Differences nominal() { return Differences(Kind::Nominal, {}, 0); }
    /// By one number per category: (a - b)², |a - b|, ((a - b) / (a + b))², the last for numbers of 0 and above.
    [[nodiscard]] static Differences squared(std::vector<double> numbers);
    [[nodiscard]] static Differences absolute(std::vector<double> numbers);
    [[nodiscard]] static Differences ratio(std::vector<double> numbers);
    /// Row by row, `categories` × `categories`; need not be symmetric.
    [[nodiscard]] static Differences table(std::vector<double> rows, size_t categories);

    [[nodiscard]] bool isNominal() const { return m_kind == Kind::Nominal; }
    [[nodiscard]] double between(size_t one, size_t other) const;

    /// For each category its mean difference from categories drawn by these shares, which add up to 1.
    [[nodiscard]] std::vector<double> means(std::span<const double> shares) const;

    /// With rows and columns exchanged; the mean of both.
    [[nodiscard]] Differences transposed() const;
    [[nodiscard]] Differences symmetric() const;

private:
    enum class Kind { Nominal, Squared, Absolute, Ratio, Table };
    Differences(Kind kind, std::vector<double> values, size_t categories);

    Kind m_kind;
    std::vector<double> m_values; ///< one number per category, or the table
    size_t m_categories;
};

} // namespace Kodeks
