// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/disagreements.h"

#include "core/agreement/figures/statistictable.h"
#include "core/agreement/numbers/tally.h"
#include "core/agreement/passages/derivedratings.h"

#include <optional>
#include <utility>

namespace Kodeks {

namespace {

constexpr size_t mostIntervals = 200;

DevelopingFigures figuresOf(const Tally &tally, qint64 units)
{
    return {units, percentAgreement(tally), krippendorffAlphaNominal(tally), {}};
}

/// The units of all letters so far, row by row, for the interval around their alpha.
class UnitsSoFar
{
public:
    UnitsSoFar(DerivedRatings derived, size_t rows)
        : m_derived(std::move(derived))
        , m_units(rows, 0)
    {
    }

    void add(size_t row, qint64 units) { m_units[row] += units; }

    [[nodiscard]] ConfidenceInterval interval(const Coefficient &alpha)
    {
        m_derived.setTimes(m_units);
        const qint64 units = m_derived.ratings.units();
        if (!alpha.value || units < 2)
            return {};
        const Coefficient error = statisticRow(Statistic::KrippendorffAlpha).error({m_derived.ratings, m_nominal});
        return error.value ? studentInterval(*alpha.value, *error.value, units - 1) : ConfidenceInterval();
    }

private:
    DerivedRatings m_derived;
    std::vector<qint64> m_units; ///< by row of the values
    Differences m_nominal = Differences::nominal();
};

/// Whether this letter's figures of all letters so far get an interval: the last does, and `mostIntervals` at most do,
/// evenly spread, as each asks for all different units once more.
bool hasInterval(size_t letter, size_t letters)
{
    return letters <= mostIntervals || (letter + 1) * mostIntervals / letters > letter * mostIntervals / letters;
}

} // namespace

QList<std::pair<DevelopingFigures, DevelopingFigures>> developmentOf(
    const ComponentValues &values, qsizetype coders, bool intervals)
{
    const DerivedRatings compared = valuesCodedBy(values.component() == Component::Passage ? 0 : 1, values, coders, 0);
    std::vector<std::optional<UnitCounts>> counts(values.rows().size()); ///< by row; nothing where it does not count
    for (const DerivedRatings::Part &part : compared.parts)
        counts[part.row] = compared.ratings.counts(part.derived);
    QList<std::pair<DevelopingFigures, DevelopingFigures>> letters;
    Tally soFar(coders, values.sets().count());
    qint64 unitsSoFar = 0;
    std::optional<UnitsSoFar> all;
    if (intervals)
        all.emplace(compared, values.rows().size());
    for (size_t letter = 0; letter < values.letters(); ++letter) {
        Tally alone(coders, values.sets().count());
        qint64 units = 0;
        for (const ValueRun &run : values.runs(letter)) {
            const std::optional<UnitCounts> &unit = counts[run.row];
            if (!unit)
                continue;
            alone.add(*unit, run.units);
            soFar.add(*unit, run.units);
            units += run.units;
            if (all)
                all->add(run.row, run.units);
        }
        unitsSoFar += units;
        letters.append({figuresOf(alone, units), figuresOf(soFar, unitsSoFar)});
        if (all && hasInterval(letter, values.letters()))
            letters.last().second.alphaInterval = all->interval(letters.last().second.krippendorffAlpha);
    }
    return letters;
}

} // namespace Kodeks
