// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace Kodeks {

/// A level to compare with, and who proposed it.
struct ReferenceLine
{
    double value = 0;
    QString label;

    friend bool operator==(const ReferenceLine &, const ReferenceLine &) = default;
};

/// One step of a development: a letter.
struct DevelopmentStep
{
    QString name;
    std::optional<double> alone; ///< of this step by itself
    std::optional<double> soFar; ///< of all steps as far as this one
    std::optional<double> low; ///< ends of the interval around `soFar`
    std::optional<double> high;
    QString explanation;         ///< all that a tooltip and a screen reader say

    friend bool operator==(const DevelopmentStep &, const DevelopmentStep &) = default;
};

/// A figure as it becomes firmer from step to step. Steps may lack figures that are not defined.
struct DevelopmentData
{
    QString title; ///< which figure, of what
    QString aloneName;
    QString soFarName;
    QList<DevelopmentStep> steps;
    QList<ReferenceLine> references;

    friend bool operator==(const DevelopmentData &, const DevelopmentData &) = default;
};

} // namespace Kodeks
