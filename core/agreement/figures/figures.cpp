// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/figures.h"

#include "core/agreement/intervals/largesample.h"
#include "core/agreement/intervals/linearised.h"
#include "core/agreement/numbers/chancecorrected.h"
#include "core/agreement/numbers/coderpairs.h"
#include "core/agreement/numbers/tally.h"
#include "core/agreement/numbers/unittally.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

namespace {

size_t placeOf(Statistic statistic)
{
    const auto found = std::ranges::find(reportedStatistics, statistic);
    Q_ASSERT(found != reportedStatistics.end());
    return size_t(found - reportedStatistics.begin());
}

} // namespace

const Coefficient &AgreementFigures::of(Statistic statistic) const
{
    static constexpr std::array members{&AgreementFigures::percentAgreement, &AgreementFigures::cohenKappa,
        &AgreementFigures::scottPi, &AgreementFigures::fleissKappa, &AgreementFigures::krippendorffAlpha,
        &AgreementFigures::gwetAc1, &AgreementFigures::brennanPrediger};
    return this->*members[placeOf(statistic)];
}

const ConfidenceInterval &AgreementFigures::interval(Statistic statistic) const
{
    return intervals[placeOf(statistic)];
}

AgreementFigures agreementFigures(const Ratings &ratings)
{
    const Differences nominal = Differences::nominal();
    AgreementFigures figures;
    figures.units = ratings.units();
    figures.categories = ratings.available();
    const Tally tally(ratings);
    const UnitTally unitTally(ratings, nominal);
    figures.percentAgreement = percentAgreement(tally);
    figures.cohenKappa = cohenKappa(ratings);
    figures.scottPi = scottPi(ratings, nominal);
    figures.fleissKappa = fleissKappa(unitTally, nominal);
    figures.krippendorffAlpha = krippendorffAlphaNominal(tally);
    figures.gwetAc1 = gwetAc(unitTally, nominal);
    figures.brennanPrediger = brennanPrediger(unitTally, nominal);
    return figures;
}

void addInstantIntervals(AgreementFigures &figures, const Ratings &ratings)
{
    const Differences nominal = Differences::nominal();
    const auto student = [&](Statistic statistic, const Coefficient &error) {
        if (figures.of(statistic).value && error.value)
            figures.intervals[placeOf(statistic)]
                = studentInterval(*figures.of(statistic).value, *error.value, ratings.units() - 1);
    };
    const auto normal = [&](Statistic statistic, const Coefficient &error) {
        if (figures.of(statistic).value && error.value)
            figures.intervals[placeOf(statistic)] = normalInterval(*figures.of(statistic).value, *error.value);
    };
    student(Statistic::PercentAgreement, percentAgreementError(ratings, nominal));
    normal(Statistic::CohenKappa, weightedKappaError(ratings, nominal));
    normal(Statistic::ScottPi, scottPiError(ratings, nominal));
    student(Statistic::FleissKappa, fleissKappaError(ratings, nominal));
    student(Statistic::KrippendorffAlpha, alphaError(ratings, nominal));
    student(Statistic::GwetAc1, gwetAcError(ratings, nominal));
    student(Statistic::BrennanPrediger, brennanPredigerError(ratings, nominal));
}

QStringList agreementNotes(const AgreementFigures &figures, bool comparesUnread)
{
    QStringList notes;
    if (figures.units == 1 && figures.percentAgreement.value)
        notes.append(QCoreApplication::translate("AgreementReport", "One unit carries no evidence of reliability."));
    if (figures.krippendorffAlpha.value.value_or(0) < 0)
        notes.append(comparesUnread
                ? QCoreApplication::translate("AgreementReport",
                      "Less agreement than chance: letters that a coder has not begun count as uncoded by them.")
                : QCoreApplication::translate("AgreementReport",
                      "Less agreement than chance: check for swapped or differently understood codes."));
    return notes;
}

} // namespace Kodeks
