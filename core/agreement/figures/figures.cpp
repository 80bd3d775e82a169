// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/figures.h"

#include "core/agreement/figures/statistictable.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

namespace {

Sentence noteOnFigures(const char *english)
{
    return {"AgreementReport", english};
}

size_t placeOf(Statistic statistic)
{
    const auto found = std::ranges::find(reportedStatistics, statistic);
    Q_ASSERT(found != reportedStatistics.end());
    return size_t(found - reportedStatistics.begin());
}

} // namespace

const Coefficient &AgreementFigures::of(Statistic statistic) const
{
    return values[placeOf(statistic)];
}

Coefficient &AgreementFigures::of(Statistic statistic)
{
    return values[placeOf(statistic)];
}

const ConfidenceInterval &AgreementFigures::interval(Statistic statistic) const
{
    return intervals[placeOf(statistic)];
}

AgreementFigures agreementFigures(const Ratings &ratings)
{
    const CountedRatings counted(ratings);
    AgreementFigures figures;
    figures.units = ratings.units();
    figures.categories = ratings.available();
    for (size_t i = 0; i < reportedStatistics.size(); ++i)
        figures.values[i] = statisticRow(reportedStatistics[i]).nominal(counted);
    return figures;
}

void addInstantIntervals(AgreementFigures &figures, const Ratings &ratings)
{
    const Differences nominal = Differences::nominal();
    for (size_t i = 0; i < reportedStatistics.size(); ++i) {
        const StatisticRow &row = statisticRow(reportedStatistics[i]);
        const std::optional<double> value = figures.values[i].value;
        const Coefficient error = value && row.error ? row.error({ratings, nominal}) : Coefficient();
        if (error.value)
            figures.intervals[i] = row.interval == ConfidenceInterval::Method::StudentT
                ? studentInterval(*value, *error.value, ratings.units() - 1)
                : normalInterval(*value, *error.value);
    }
}

QList<Sentence> agreementNotes(const AgreementFigures &figures, bool comparesUnread)
{
    QList<Sentence> notes;
    if (figures.units == 1 && figures.of(Statistic::PercentAgreement).value)
        notes.append(
            noteOnFigures(QT_TRANSLATE_NOOP("AgreementReport", "One unit carries no evidence of reliability.")));
    if (figures.of(Statistic::KrippendorffAlpha).value.value_or(0) < 0)
        notes.append(noteOnFigures(comparesUnread
                ? QT_TRANSLATE_NOOP("AgreementReport",
                      "Less agreement than chance: letters that a coder has not begun count as uncoded by them.")
                : QT_TRANSLATE_NOOP("AgreementReport",
                      "Less agreement than chance: check for swapped or differently understood codes.")));
    return notes;
}

} // namespace Kodeks
