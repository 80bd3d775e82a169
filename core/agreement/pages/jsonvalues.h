// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/intervals/interval.h"
#include "core/agreement/numbers/coefficients.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

/// Null for nothing.
[[nodiscard]] QJsonValue numberOrNull(const std::optional<double> &value);

/// The value under that key; null where there is none, with the reason in `undefined` under the same key.
void put(QJsonObject &object, QJsonObject &undefined, const QString &key, const Coefficient &coefficient);

/// [low, high], nulls where there is no interval.
[[nodiscard]] QJsonArray ends(const ConfidenceInterval &interval);

} // namespace Kodeks
