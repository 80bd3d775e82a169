// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/differences.h"

#include <cmath>

namespace Kodeks {

namespace {

double square(double value)
{
    return value * value;
}

} // namespace

Differences::Differences(Kind kind, std::vector<double> values, size_t categories)
    : m_kind(kind)
    , m_values(std::move(values))
    , m_categories(categories)
{
}

Differences Differences::squared(std::vector<double> numbers)
{
    return Differences(Kind::Squared, std::move(numbers), 0);
}

Differences Differences::absolute(std::vector<double> numbers)
{
    return Differences(Kind::Absolute, std::move(numbers), 0);
}

Differences Differences::ratio(std::vector<double> numbers)
{
    return Differences(Kind::Ratio, std::move(numbers), 0);
}

Differences Differences::table(std::vector<double> rows, size_t categories)
{
    Q_ASSERT(rows.size() == categories * categories);
    return Differences(Kind::Table, std::move(rows), categories);
}

double Differences::between(size_t one, size_t other) const
{
    switch (m_kind) {
    case Kind::Nominal: return one == other ? 0 : 1;
    case Kind::Squared: return square(m_values[one] - m_values[other]);
    case Kind::Absolute: return std::abs(m_values[one] - m_values[other]);
    case Kind::Ratio:
        return one == other ? 0 : square((m_values[one] - m_values[other]) / (m_values[one] + m_values[other]));
    case Kind::Table: return m_values[one * m_categories + other];
    }
    return 0;
}

std::vector<double> Differences::means(std::span<const double> shares) const
{
    std::vector<double> means(shares.size());
    if (m_kind == Kind::Nominal) {
        for (size_t category = 0; category < shares.size(); ++category)
            means[category] = 1 - shares[category];
    } else if (m_kind == Kind::Squared) {
        double mean = 0;
        for (size_t category = 0; category < shares.size(); ++category)
            mean += shares[category] * m_values[category];
        double variance = 0;
        for (size_t category = 0; category < shares.size(); ++category)
            variance += shares[category] * square(m_values[category] - mean);
        for (size_t category = 0; category < shares.size(); ++category)
            means[category] = square(m_values[category] - mean) + variance;
    } else {
        std::vector<size_t> used;
        for (size_t category = 0; category < shares.size(); ++category) {
            if (shares[category] != 0)
                used.push_back(category);
        }
        for (size_t category = 0; category < shares.size(); ++category) {
            for (const size_t other : used)
                means[category] += shares[other] * between(category, other);
        }
    }
    return means;
}

Differences Differences::transposed() const
{
    Differences turned = *this;
    if (m_kind == Kind::Table) {
        for (size_t row = 0; row < m_categories; ++row) {
            for (size_t column = 0; column < m_categories; ++column)
                turned.m_values[column * m_categories + row] = m_values[row * m_categories + column];
        }
    }
    return turned;
}

Differences Differences::symmetric() const
{
    Differences mean = transposed();
    if (m_kind == Kind::Table) {
        for (size_t i = 0; i < m_values.size(); ++i)
            mean.m_values[i] = (mean.m_values[i] + m_values[i]) / 2;
    }
    return mean;
}

} // namespace Kodeks
