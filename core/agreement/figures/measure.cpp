// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/measure.h"

#include "core/agreement/figures/statistictable.h"
#include "core/agreement/numbers/scale.h"
#include "core/agreement/numbers/setdifferences.h"
#include "core/agreement/numbers/undefined.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct MeasureText
{
    Q_DECLARE_TR_FUNCTIONS(Reliability)
};

// A table of all pairs of values is kept for these; of the others each pair is reckoned when it is needed.
constexpr qsizetype mostInTable = 2'000;
constexpr qsizetype mostInPairs = 20'000;
constexpr qsizetype mostCodesToCompare = 500'000'000;

Differences ordinalWeights(size_t categories)
{
    std::vector<double> table;
    for (size_t row = 0; row < categories; ++row) {
        for (size_t column = 0; column < categories; ++column) {
            const double apart = double(row > column ? row - column : column - row);
            table.push_back(apart == 0 ? 0 : apart * (apart + 1) / (double(categories) * double(categories - 1)));
        }
    }
    return Differences::table(std::move(table), categories);
}

SetDifference setDifferenceOf(Metric metric)
{
    return metric == Metric::Jaccard ? SetDifference::Jaccard
        : metric == Metric::Masi     ? SetDifference::Masi
                                     : SetDifference::MasiDkpro;
}

} // namespace

Measure::Measure(const Ratings &ratings, const ReliabilityQuestion &question)
    : m_ratings(ratings)
    , m_question(question)
{
}

Result<Measure> Measure::prepare(const Ratings &ratings, const ReliabilityQuestion &question)
{
    Measure measure(ratings, question);
    if (const auto ready = takesMetric(question.statistic) ? measure.prepareMetric() : measure.prepareWeights(); !ready)
        return failed(ready);
    if (needsCategory(question.statistic))
        measure.m_category = std::int32_t(ratings.categories().indexOf(question.category));
    return measure;
}

Result<> Measure::enoughFor(qsizetype most) const
{
    if (m_ratings.categories().size() <= most)
        return {};
    return failure(Error::Kind::TooLarge,
        MeasureText::tr(
            "The data have %1 different values, and this metric or these weights can compare %2; use fewer, or "
            "nominal.")
            .arg(m_ratings.categories().size())
            .arg(most));
}

Result<> Measure::prepareMetric()
{
    switch (m_question.metric) {
    case Metric::Nominal:
    case Metric::NominalSet: return {};
    case Metric::Ordinal:
    case Metric::Interval:
    case Metric::Ratio: {
        auto scale = m_question.metric == Metric::Ordinal ? ordered(m_ratings, !m_question.categories.isEmpty())
                                                          : numbered(m_ratings);
        if (!scale)
            return failed(scale);
        m_ratings = std::move(scale->ratings);
        if (m_question.metric == Metric::Ordinal)
            return {};
        if (m_question.metric == Metric::Interval) {
            m_differences = Differences::squared(stretched(std::move(scale->numbers)));
            return {};
        }
        if (!scale->numbers.empty() && scale->numbers.front() < 0)
            return failure(Error::Kind::Invalid,
                MeasureText::tr("“%1” is below 0, which the ratio metric does not know; use interval.")
                    .arg(m_ratings.categories().constFirst()));
        m_differences = Differences::ratio(std::move(scale->numbers));
        return enoughFor(mostInPairs);
    }
    case Metric::Jaccard:
    case Metric::Masi:
    case Metric::MasiDkpro: break;
    }
    if (const auto few = enoughFor(mostInTable); !few)
        return few;
    qsizetype codes = 0;
    for (const QString &set : m_ratings.categories())
        codes += set.count(u'|') + 1;
    if (codes * m_ratings.categories().size() > mostCodesToCompare)
        return failure(Error::Kind::TooLarge,
            MeasureText::tr("The sets have too many codes to be compared with one another; use nominal_set."));
    m_differences = setDifferences(m_ratings.categories(), setDifferenceOf(m_question.metric), m_question.categories);
    return {};
}

Result<> Measure::prepareWeights()
{
    if (m_question.weighting == Weighting::Unweighted)
        return {};
    if (m_question.weighting == Weighting::Matrix) {
        const size_t categories = size_t(m_ratings.categories().size());
        if (m_question.matrix.size() != categories * categories)
            return failure(Error::Kind::Invalid,
                MeasureText::tr("The matrix of weights needs a row and a column for each of the %1 codes.")
                    .arg(categories));
        std::vector<double> differences;
        differences.reserve(m_question.matrix.size());
        for (const double weight : m_question.matrix)
            differences.push_back(1 - weight);
        m_differences = Differences::table(std::move(differences), categories);
        return {};
    }
    auto scale = ordered(m_ratings, !m_question.categories.isEmpty());
    if (!scale)
        return failed(scale);
    m_ratings = std::move(scale->ratings);
    if (m_question.weighting == Weighting::Quadratic) {
        m_differences = Differences::squared(stretched(std::move(scale->numbers)));
        return {};
    }
    if (const auto few = enoughFor(m_question.weighting == Weighting::Ordinal ? mostInTable : mostInPairs); !few)
        return few;
    m_differences = m_question.weighting == Weighting::Ordinal
        ? ordinalWeights(scale->numbers.size())
        : Differences::absolute(stretched(std::move(scale->numbers)));
    return {};
}

Coefficient Measure::value(const Ratings &ratings) const
{
    return statisticRow(m_question.statistic).value({ratings, m_differences, m_question.metric, m_category});
}

Coefficient Measure::standardError() const
{
    const StatisticRow &row = statisticRow(m_question.statistic);
    if (row.error)
        return row.error({m_ratings, m_differences, m_question.metric, m_category});
    return Undefined::because({"Coefficients",
        QT_TRANSLATE_NOOP(
            "Coefficients", "No standard error is offered for this figure; ask for a bootstrap interval.")});
}

bool Measure::isLinearised() const
{
    return statisticRow(m_question.statistic).interval == ConfidenceInterval::Method::StudentT;
}

} // namespace Kodeks
