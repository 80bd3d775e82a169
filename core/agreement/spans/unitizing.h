// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/intervals/bootstrap.h"
#include "core/agreement/numbers/coefficients.h"
#include "core/agreement/spans/spans.h"

namespace Kodeks {

/// One category of spans. The figures of characters compare two coders, the category being there or not.
struct CategoryUnitizing
{
    QString category;
    Coefficient kuAlpha;
    Coefficient kuCoverage;
    Coefficient uAlpha; ///< the category against all else
    Coefficient characterPercentAgreement;
    Coefficient characterCohenKappa;
    Coefficient characterScottPi;
    Coefficient characterF1;
    Coefficient characterJaccard;
    ConfidenceInterval kuAlphaInterval;
    ConfidenceInterval uAlphaInterval;

    friend bool operator==(const CategoryUnitizing &, const CategoryUnitizing &) = default;
};

/// A range of one document, by its place in SpanData.
struct SpanPlace
{
    qsizetype document = 0;
    TextRange range;

    friend bool operator==(const SpanPlace &, const SpanPlace &) = default;
};

/// How far coders agree on stretches of text. Figures that need a partition are undefined, and say where, if one
/// coder's units of different categories overlap. Intervals are those of a bootstrap over documents, if there was one.
struct UnitizingReport
{
    QStringList coders;
    qsizetype documents = 0;
    qint64 length = 0; ///< characters of all documents
    Coefficient uAlpha;
    Coefficient uAlphaBinary;
    Coefficient cuAlpha;
    Coefficient cuCoverage;
    ConfidenceInterval uAlphaInterval;
    ConfidenceInterval uAlphaBinaryInterval;
    ConfidenceInterval cuAlphaInterval;
    QList<CategoryUnitizing> byCategory; ///< in the order of the data
    QStringList notes;                   ///< translated sentences, what to bear in mind; the data's remarks first
    std::optional<SpanPlace> overlap;    ///< what makes figures undefined that need a partition

    friend bool operator==(const UnitizingReport &, const UnitizingReport &) = default;
};

/// Never a standard error: characters are not independent of one another. A bootstrap needs two documents or more;
/// errors are those of bootstrap().
[[nodiscard]] Result<UnitizingReport> unitizing(
    const SpanData &data, const std::optional<BootstrapOptions> &options = {}, const Progress &progress = {});

} // namespace Kodeks
