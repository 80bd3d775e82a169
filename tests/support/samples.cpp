// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samples.h"

#include <QFile>
#include <QFileInfo>

namespace Kodeks {

QString sourcePath(const QString &relative)
{
    return QStringLiteral(KODEKS_SOURCE_DIR "/") + relative;
}

QByteArray sourceBytes(const QString &relative)
{
    QFile file(sourcePath(relative));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sharedPath(const QString &relative)
{
    for (const QString &folder : {QStringLiteral(KODEKS_SOURCE_DIR "/../shared/"), QStringLiteral("/shared/")}) {
        if (QFileInfo::exists(folder + relative))
            return folder + relative;
    }
    return {};
}

} // namespace Kodeks
