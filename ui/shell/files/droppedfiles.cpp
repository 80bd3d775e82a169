// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/droppedfiles.h"

#include "core/exchange/letters/letterfiles.h"
#include "core/project/refi/qdpxfolder.h"
#include "ui/models/lists/letterchanges.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool endsWith(const QString &path, QLatin1StringView ending)
{
    return QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0;
}

} // namespace

bool hasTables(const QStringList &paths)
{
    return std::ranges::any_of(
        paths, [](const QString &path) { return endsWith(path, "xlsx"_L1) || endsWith(path, "csv"_L1); });
}

Result<DroppedFiles> sortFiles(const QStringList &paths)
{
    DroppedFiles sorted;
    for (const QString &path : paths) {
        const bool workbook = endsWith(path, "xlsx"_L1);
        if (!workbook && !endsWith(path, "csv"_L1)) {
            const QString project = projectNamedBy(path);
            project.isEmpty() ? sorted.letters.append(path) : sorted.projects.append(project);
            continue;
        }
        const auto bytes = readLetterFile(path);
        const auto table = bytes ? readLetterTable(*bytes, QFileInfo(path).fileName()) : failed(bytes);
        if (workbook && !table)
            return failed(table);
        if (workbook || (table && describesLetters(*table)))
            sorted.tables.append(*table);
        else
            sorted.letters.append(path);
    }
    return sorted;
}

} // namespace Kodeks
