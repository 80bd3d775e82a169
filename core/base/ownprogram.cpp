// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ownprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

QString ownProgram(const QString &name)
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {QString(), u"../libexec/kodeks/"_s}) {
        if (const QString path = here.filePath(folder + name); QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

} // namespace Kodeks
