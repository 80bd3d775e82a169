// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/jsonvalues.h"

namespace Kodeks {

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

void put(QJsonObject &object, QJsonObject &undefined, const QString &key, const Coefficient &coefficient)
{
    object[key] = numberOrNull(coefficient.value);
    if (!coefficient.value)
        undefined[key] = coefficient.undefined.text();
}

QJsonArray ends(const ConfidenceInterval &interval)
{
    return {numberOrNull(interval.low), numberOrNull(interval.high)};
}

} // namespace Kodeks
