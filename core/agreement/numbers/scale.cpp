// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/scale.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace Kodeks {

namespace {

struct ScaleText
{
    Q_DECLARE_TR_FUNCTIONS(Reliability)
};

std::optional<double> numberOf(const QString &label)
{
    bool isNumber = false;
    const double number = label.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || std::abs(number) > 1e100)
        return {};
    return number + 0.0;
}

const QString *firstWithoutNumber(const QStringList &labels)
{
    const auto found = std::ranges::find_if(labels, [](const QString &label) { return !numberOf(label); });
    return found == labels.end() ? nullptr : &*found;
}

std::unexpected<Error> noNumber(const QString &label)
{
    return failure(Error::Kind::Invalid,
        ScaleText::tr(
            "“%1” is not a number that can be reckoned with, as this metric or these weights need; use numbers, or "
            "nominal.")
            .arg(label.left(80)));
}

Ratings recoded(const Ratings &ratings, const std::vector<std::int32_t> &indexes, const QStringList &categories)
{
    Ratings copy(ratings.coders(), categories);
    std::vector<std::int32_t> values(size_t(ratings.coders()));
    for (size_t row = 0; row < ratings.rows(); ++row) {
        std::ranges::transform(ratings.values(row), values.begin(),
            [&](std::int32_t value) { return value == Ratings::missing ? value : indexes[size_t(value)]; });
        copy.addUnits(values, ratings.times(row));
    }
    return copy;
}

} // namespace

Result<NumberedRatings> numbered(const Ratings &ratings)
{
    const QStringList &labels = ratings.categories();
    if (const QString *label = firstWithoutNumber(labels))
        return noNumber(*label);
    std::vector<size_t> byNumber(size_t(labels.size()));
    std::iota(byNumber.begin(), byNumber.end(), size_t(0));
    std::vector<double> numbers;
    std::ranges::transform(labels, std::back_inserter(numbers), [](const QString &label) { return *numberOf(label); });
    std::ranges::stable_sort(byNumber, {}, [&](size_t category) { return numbers[category]; });
    std::vector<std::int32_t> indexes(byNumber.size());
    QStringList distinct;
    std::vector<double> distinctNumbers;
    for (const size_t category : byNumber) {
        if (distinctNumbers.empty() || distinctNumbers.back() != numbers[category]) {
            distinct.append(labels.at(qsizetype(category)));
            distinctNumbers.push_back(numbers[category]);
        }
        indexes[category] = std::int32_t(distinct.size() - 1);
    }
    return NumberedRatings{recoded(ratings, indexes, distinct), std::move(distinctNumbers)};
}

Result<NumberedRatings> ordered(const Ratings &ratings, bool inOrder)
{
    const QString *label = firstWithoutNumber(ratings.categories());
    if (!label)
        return numbered(ratings);
    if (!inOrder) {
        return failure(Error::Kind::Invalid,
            ScaleText::tr(
                "“%1” is not a number, so the order of the codes is not known; name the codes in their order, or use "
                "nominal.")
                .arg(label->left(80)));
    }
    std::vector<double> ranks(size_t(ratings.categories().size()));
    std::iota(ranks.begin(), ranks.end(), 0.0);
    return NumberedRatings{ratings, std::move(ranks)};
}

std::vector<double> stretched(std::vector<double> numbers)
{
    if (numbers.empty())
        return numbers;
    const auto [least, most] = std::ranges::minmax(numbers);
    for (double &number : numbers)
        number = most > least ? (number - least) / (most - least) : 0;
    return numbers;
}

} // namespace Kodeks
