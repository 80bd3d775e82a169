// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ownprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <csignal>
#include <sys/resource.h>

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

void limitThisProcess(int seconds)
{
    const auto limit = [](auto what, rlim_t most) {
        const rlimit both{most, most};
        setrlimit(what, &both);
    };
    // What wants to write a file (fontconfig its cache) is told that it cannot, and goes on.
    std::signal(SIGXFSZ, SIG_IGN); // NOLINT(cert-err33-c): where that fails, the process ends as it would have
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, rlim_t(seconds));
#ifndef __SANITIZE_ADDRESS__ // which reserves far more than it uses
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
}

} // namespace Kodeks
