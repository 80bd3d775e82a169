// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Kodeks {

/// What raw deflated bytes (RFC 1951) unpack to, at most so many bytes of it; where they are damaged, what comes
/// before.
[[nodiscard]] QByteArray inflated(QByteArrayView deflated, qsizetype most);

/// The CRC-32 of ZIP and gzip.
[[nodiscard]] quint32 checksum(QByteArrayView bytes);

} // namespace Kodeks
