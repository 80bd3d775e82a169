// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QIODevice;

namespace Kodeks {

/// Hands all bytes to an open device, however many it takes at a time; otherwise says in a sentence why they could not
/// be written: Full where the disk is, else Io.
[[nodiscard]] Result<> writeAll(QIODevice &device, const QByteArray &bytes);
/// Hands on what `from` still holds.
[[nodiscard]] Result<> copyAll(QIODevice &from, QIODevice &device);
/// What writeAll() says of a device that did not take everything.
[[nodiscard]] std::unexpected<Error> notWritten(const QIODevice &device);

} // namespace Kodeks
