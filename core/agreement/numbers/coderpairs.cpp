// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/coderpairs.h"

#include "core/agreement/numbers/coderpair.h"
#include "core/agreement/numbers/undefined.h"
#include "core/agreement/numbers/unittally.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;
using namespace Undefined;

namespace {

struct Coefficients
{
    Q_DECLARE_TR_FUNCTIONS(Coefficients)
};

double meanOf(const std::vector<double> &shares, const std::vector<double> &values)
{
    double sum = 0;
    for (size_t i = 0; i < shares.size(); ++i)
        sum += shares[i] * values[i];
    return sum;
}

double chanceOfPair(const CoderPair &pair, const Differences &differences)
{
    return meanOf(pair.first, differences.means(pair.second));
}

Coefficient kappaOfPair(const CoderPair &pair, const Differences &differences)
{
    if (pair.units == 0)
        return noPairs();
    if (pair.isConstant())
        return noVariation();
    const double expected = chanceOfPair(pair, differences);
    return expected > 0 ? Coefficient{1 - pair.disagreement / expected, {}} : nothingDiffers();
}

/// Each coder's shares of the categories; coders without a value are left out.
std::vector<std::vector<double>> sharesOfCoders(const Ratings &ratings)
{
    std::vector<std::vector<double>> all;
    for (size_t coder = 0; coder < size_t(ratings.coders()); ++coder) {
        std::vector<double> shares(size_t(ratings.categories().size()));
        qint64 units = 0;
        for (size_t row = 0; row < ratings.rows(); ++row) {
            if (const std::int32_t value = ratings.values(row)[coder]; value != Ratings::missing) {
                shares[size_t(value)] += double(ratings.times(row));
                units += ratings.times(row);
            }
        }
        if (units == 0)
            continue;
        for (double &share : shares)
            share /= double(units);
        all.push_back(std::move(shares));
    }
    return all;
}

/// The mean, over ordered pairs of two coders, of the mean difference by their shares.
double chanceOfPairs(const std::vector<std::vector<double>> &coders, const Differences &differences)
{
    const double count = double(coders.size());
    std::vector<double> mean(coders.front().size());
    double alone = 0;
    for (const std::vector<double> &shares : coders) {
        for (size_t category = 0; category < mean.size(); ++category)
            mean[category] += shares[category] / count;
        alone += meanOf(shares, differences.means(shares));
    }
    return (count * count * meanOf(mean, differences.means(mean)) - alone) / (count * (count - 1));
}

} // namespace

Coefficient weightedKappa(const Ratings &ratings, const Differences &differences)
{
    if (ratings.coders() < 2)
        return noPairs();
    if (ratings.coders() > 2)
        return notTwoCoders({"Coefficients", QT_TRANSLATE_NOOP("Coefficients", "Cohen’s kappa")});
    return kappaOfPair(CoderPair(ratings, 0, 1, differences), differences);
}

Coefficient scottPi(const Ratings &ratings, const Differences &differences)
{
    if (ratings.coders() < 2)
        return noPairs();
    if (ratings.coders() > 2)
        return notTwoCoders({"Coefficients", QT_TRANSLATE_NOOP("Coefficients", "Scott’s pi")});
    const CoderPair pair(ratings, 0, 1, differences);
    if (pair.units == 0)
        return noPairs();
    if (pair.isConstant())
        return noVariation();
    const std::vector<double> shares = pair.meanShares();
    const double expected = meanOf(shares, differences.means(shares));
    return expected > 0 ? Coefficient{1 - pair.disagreement / expected, {}} : nothingDiffers();
}

Coefficient congerKappa(const Ratings &ratings, const Differences &differences)
{
    const UnitTally tally(ratings, differences);
    if (tally.pairable == 0)
        return noPairs();
    if (tally.used < 2)
        return noVariation();
    const double expected = chanceOfPairs(sharesOfCoders(ratings), differences);
    return expected > 0 ? Coefficient{1 - tally.disagreement / expected, {}} : nothingDiffers();
}

Coefficient lightKappa(const Ratings &ratings, const Differences &differences)
{
    const size_t coders = size_t(ratings.coders());
    if (coders < 2)
        return noPairs();
    double sum = 0;
    for (size_t other = 1; other < coders; ++other) {
        for (size_t one = 0; one < other; ++one) {
            const Coefficient kappa = kappaOfPair(CoderPair(ratings, one, other, differences), differences);
            if (!kappa.value)
                return coders == 2 ? kappa
                                   : because({"Coefficients", QT_TRANSLATE_NOOP("Coefficients", "Coders %1 and %2: %3"),
                                         {QString::number(one + 1), QString::number(other + 1), kappa.undefined}});
            sum += *kappa.value;
        }
    }
    return {sum / (double(coders) * double(coders - 1) / 2), {}};
}

Coefficient cohenKappaMaximum(const Ratings &ratings)
{
    if (const Coefficient kappa = weightedKappa(ratings, Differences::nominal()); !kappa.value)
        return kappa;
    const CoderPair pair(ratings, 0, 1, Differences::nominal());
    double possible = 0;
    for (size_t category = 0; category < pair.first.size(); ++category)
        possible += std::min(pair.first[category], pair.second[category]);
    return {1 - (1 - possible) / chanceOfPair(pair, Differences::nominal()), {}};
}

} // namespace Kodeks
