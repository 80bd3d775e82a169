// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Kodeks {

/// Files whose pages can be recognised, by their first bytes.
enum class ScanKind { None, Pdf, Png, Jpeg, Tiff };

[[nodiscard]] ScanKind scanKind(const QByteArray &file);

/// A picture as scanners make them: PNG, JPEG or TIFF.
[[nodiscard]] bool isScanPicture(const QByteArray &file);

} // namespace Kodeks
