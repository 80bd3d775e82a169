// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/limitedprocess.h"

namespace Kodeks {

/// The largest document that LibreOffice may make, in bytes.
inline constexpr qint64 largestOfficeDocument = qint64(256) * 1024 * 1024;

/// What goes before a command so that it has no network and writes in `folder` only; nothing where that does not work.
[[nodiscard]] QStringList officeCage(const QString &folder);

/// LibreOffice at `program`, without a window, converting the files that follow to `target` (as its --convert-to has
/// it) into the folder "out" of `folder`, where `profile` is its own too.
[[nodiscard]] QStringList officeCommand(
    const QString &program, const QString &folder, const QString &profile, const QString &target);

/// Such a command as a process that has no place of its own but `folder`, and may take only so much.
[[nodiscard]] ProcessCall officeCall(const QStringList &command, const QString &folder, std::chrono::milliseconds wall);

} // namespace Kodeks
