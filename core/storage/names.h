// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Kodeks {

/// "2026-01-02T03:04:05.678Z".
[[nodiscard]] QString timeWord(const QDateTime &time);
[[nodiscard]] QDateTime timeFromWord(const QString &word); ///< invalid if it is not such a word
/// The same as milliseconds since 1970; empty and 0 for no time.
[[nodiscard]] QString timeWord(qint64 time);
[[nodiscard]] qint64 timeNumber(const QString &word);
/// Lower case, without braces.
[[nodiscard]] QString uuidWord(const QUuid &uuid);
/// A JSON array of such words; what is none is left out.
[[nodiscard]] QString uuidsWord(const QList<QUuid> &uuids);
[[nodiscard]] QList<QUuid> uuidsFromWord(const QString &word);

} // namespace Kodeks
