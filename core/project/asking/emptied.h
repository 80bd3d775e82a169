// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/query/condition.h"

#include <QList>
#include <QString>
#include <functional>

namespace Kodeks {

class Project;

/// How many passages there would be without one of a query's conditions.
struct ConditionLoss
{
    QString condition; ///< as it was typed
    qsizetype without = 0;

    friend bool operator==(const ConditionLoss &, const ConditionLoss &) = default;
};

/// Of each condition that stands beside others in the query (core/query/line/querychips.h), those whose leaving out
/// gives most first; none of a query with one condition. Only passages count that fulfil `within` as well. Errors:
/// those of passagesThat().
[[nodiscard]] Result<QList<ConditionLoss>> conditionLosses(
    const Project &project, const QString &query, const Condition &within = {});

/// The same where `count` tells how many passages fulfil what is left of a query.
[[nodiscard]] Result<QList<ConditionLoss>> conditionLosses(
    const QString &query, const std::function<Result<qsizetype>(const QString &)> &count);

/// "Without to:bydel there would be 12." of each that would give some; what to say where none would.
[[nodiscard]] QString lossesText(const QList<ConditionLoss> &losses);

} // namespace Kodeks
