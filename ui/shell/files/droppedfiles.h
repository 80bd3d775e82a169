// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// Files to be imported, by what they are.
struct DroppedFiles
{
    QStringList projects; ///< REFI-QDA projects
    QStringList letters;  ///< letters, folders, tables and all else
};

/// By their endings, and folders by whether they are unpacked projects.
[[nodiscard]] DroppedFiles sortFiles(const QStringList &paths);

} // namespace Kodeks
