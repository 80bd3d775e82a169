// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/reliability.h"

#include "core/agreement/figures/measure.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

namespace {

struct Reliability
{
    Q_DECLARE_TR_FUNCTIONS(Reliability)
};

void countUnits(const Ratings &ratings, ReliabilityAnswer &answer)
{
    for (size_t row = 0; row < ratings.rows(); ++row) {
        const auto values = ratings.values(row);
        const qsizetype given = qsizetype(values.size()) - std::ranges::count(values, Ratings::missing);
        answer.units += given >= 1 ? ratings.times(row) : 0;
        answer.pairable += given >= 2 ? ratings.times(row) : 0;
    }
}

bool isAgainstChance(Statistic statistic)
{
    return statistic != Statistic::PercentAgreement
        && (!needsCategory(statistic) || statistic == Statistic::FleissCategoryKappa);
}

/// The coders who gave values, but never this one.
QStringList codersWithout(const ReliabilityData &data, const QString &category)
{
    const std::int32_t wanted = std::int32_t(data.ratings.categories().indexOf(category));
    std::vector<bool> used(size_t(data.coders.size()));
    bool any = false;
    for (size_t row = 0; row < data.ratings.rows(); ++row) {
        for (size_t coder = 0; coder < used.size(); ++coder) {
            const bool here = wanted >= 0 && data.ratings.values(row)[coder] == wanted;
            used[coder] = used[coder] || here;
            any = any || here;
        }
    }
    QStringList without;
    for (qsizetype coder = 0; any && coder < data.coders.size(); ++coder) {
        if (!used[size_t(coder)])
            without.append(data.coders.at(coder));
    }
    return without;
}

QStringList notesOn(const ReliabilityData &data, const ReliabilityQuestion &question, const ReliabilityAnswer &answer)
{
    QStringList notes = data.remarks;
    if (const qint64 empty = data.ratings.units() - answer.units; empty > 0)
        notes.append(Reliability::tr("%n unit(s) that nobody coded were left out.", nullptr,
            int(std::min<qint64>(empty, std::numeric_limits<int>::max()))));
    if (!answer.value.value)
        return notes;
    if (answer.pairable == 1)
        notes.append(Reliability::tr("One unit carries no evidence of reliability."));
    if (isAgainstChance(question.statistic) && *answer.value.value < 0)
        notes.append(Reliability::tr("Less agreement than chance: check for swapped or differently understood codes."));
    if (needsCategory(question.statistic)) {
        const QStringList without = codersWithout(data, question.category);
        for (const QString &coder : without)
            notes.append(Reliability::tr("“%1” never used this code.").arg(coder));
    }
    if (answer.pairable > 1 && !answer.standardError.value
        && answer.interval.method == ConfidenceInterval::Method::None)
        notes.append(answer.standardError.undefined.text());
    if (answer.interval.low && answer.units < fewestUnitsForInterval)
        notes.append(Reliability::tr("Interval unreliable below %1 units.").arg(fewestUnitsForInterval));
    if (answer.interval.skipped > 0)
        notes.append(Reliability::tr("The figure is not defined for %1 of the %2 resamples; they were left out.")
                .arg(answer.interval.skipped)
                .arg(answer.interval.replicates));
    return notes;
}

} // namespace

Result<ReliabilityAnswer> reliability(const ReliabilityData &data, const ReliabilityQuestion &question,
    const std::optional<BootstrapOptions> &options, const Progress &progress)
{
    const auto measure = Measure::prepare(data.ratings, question);
    if (!measure)
        return failed(measure);
    ReliabilityAnswer answer;
    countUnits(data.ratings, answer);
    answer.value = measure->value();
    answer.standardError = measure->standardError();
    const bool hasEvidence = answer.value.value && answer.pairable > 1;
    if (hasEvidence && options) {
        const auto interval = bootstrap(*measure, *options, progress);
        if (!interval)
            return failed(interval);
        answer.interval = *interval;
    } else if (hasEvidence && answer.standardError.value) {
        const qint64 units = question.statistic == Statistic::KrippendorffAlpha ? answer.pairable : answer.units;
        answer.interval = measure->isLinearised()
            ? studentInterval(*answer.value.value, *answer.standardError.value, units - 1)
            : normalInterval(*answer.value.value, *answer.standardError.value);
    }
    answer.notes = notesOn(data, question, answer);
    return answer;
}

} // namespace Kodeks
