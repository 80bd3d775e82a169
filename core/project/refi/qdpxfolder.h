// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/ziparchive.h"

namespace Kodeks {

/// The path of the REFI-QDA project that a path names: a .qdpx file, the folder of an unpacked one, the folder of a
/// project.qde, or a folder that holds nothing but such a folder; or another program's project (foreignDatabase()).
/// Empty if it names none.
[[nodiscard]] QString projectNamedBy(const QString &path);

/// An unpacked project's files as the archive they came from; links are not followed. TooLarge, Io.
[[nodiscard]] Result<ZipArchive> archiveOfFolder(const QString &path);

/// The files in it that are none of the project's: neither .qde nor in its folder "sources". Names below the folder.
[[nodiscard]] QStringList filesBesideProject(const ZipArchive &folder);

} // namespace Kodeks
