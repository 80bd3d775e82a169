// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Kodeks {

/// The absolute path of a file of the checkout, named from its top.
[[nodiscard]] QString sourcePath(const QString &relative);

/// The bytes of a file of the checkout; the program ends if it cannot be read.
[[nodiscard]] QByteArray sourceBytes(const QString &relative);

/// The bytes of any file; empty if it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString &path);

/// The absolute path of a file in shared/, which lies beside the checkout (or at /shared in the build's root);
/// empty if there is none.
[[nodiscard]] QString sharedPath(const QString &relative);

} // namespace Kodeks
