// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/disagreements.h"

#include "core/agreement/numbers/tally.h"

#include <algorithm>

namespace Kodeks {

namespace {

DevelopingFigures figuresOf(const Tally &tally, qint64 units)
{
    return {units, percentAgreement(tally), krippendorffAlphaNominal(tally)};
}

} // namespace

QList<std::pair<DevelopingFigures, DevelopingFigures>> developmentOf(const ComponentValues &values, qsizetype coders)
{
    const bool takesAll = values.component() == Component::Passage;
    QList<std::pair<DevelopingFigures, DevelopingFigures>> letters;
    Tally soFar(coders, values.sets().count());
    qint64 unitsSoFar = 0;
    for (size_t letter = 0; letter < values.letters(); ++letter) {
        Tally alone(coders, values.sets().count());
        qint64 units = 0;
        for (const ValueRun &run : values.runs(letter)) {
            const ComponentValues::Row &row = values.rows()[run.row];
            if (!takesAll && std::ranges::count(row, CodeSets::notCoded) == coders)
                continue;
            alone.add(row, run.units);
            soFar.add(row, run.units);
            units += run.units;
        }
        unitsSoFar += units;
        letters.append({figuresOf(alone, units), figuresOf(soFar, unitsSoFar)});
    }
    return letters;
}

} // namespace Kodeks
