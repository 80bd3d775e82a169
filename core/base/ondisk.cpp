// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ondisk.h"

#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

bool reachDisk(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool reached = fsync(file) == 0;
    return close(file) == 0 && reached;
}

bool giveName(const QString &part, const QString &path)
{
    if (!QFile::rename(part, path))
        return false;
    std::ignore = reachDisk(QFileInfo(path).absolutePath());
    return true;
}

void removeUnfinished(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

} // namespace Kodeks
