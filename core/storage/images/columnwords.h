// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Kodeks {

/// A uuid as it stands in rows ("7f3c…", lower case, without braces) as 16 bytes; none if it is not exactly that form.
[[nodiscard]] std::optional<QByteArray> uuidBytes(QStringView word);
[[nodiscard]] QString uuidFromBytes(QByteArrayView bytes);
/// A time as it stands in rows ("2026-01-02T03:04:05.678Z") as milliseconds since 1970; none if it is not exactly that
/// form.
[[nodiscard]] std::optional<qint64> timeMs(QStringView word);
[[nodiscard]] QString timeFromMs(qint64 ms);

} // namespace Kodeks
