// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Kodeks {

/// What a file that is not plain text is, told by its first bytes, as a translated phrase ("a PDF document");
/// empty if the bytes begin like no such file.
[[nodiscard]] QString knownFileKind(const QByteArray &bytes);

} // namespace Kodeks
