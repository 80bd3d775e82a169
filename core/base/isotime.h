// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Kodeks {

/// "2026-11-29T22:01:07Z", ISO 8601 in UTC: what QDateTime::toString(Qt::ISODate) says, many times as fast. Empty for a
/// time that is none.
[[nodiscard]] QString isoTime(const QDateTime &time);
/// "2026-11-29T22:01:07.250Z", with milliseconds.
[[nodiscard]] QString isoTimeWithMs(const QDateTime &time);

} // namespace Kodeks
