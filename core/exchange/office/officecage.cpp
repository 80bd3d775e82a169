// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/office/officecage.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace Kodeks {

using namespace Qt::StringLiterals;

QStringList officeCage(const QString &folder)
{
    const QString bubblewrap = QStandardPaths::findExecutable(u"bwrap"_s);
    if (bubblewrap.isEmpty())
        return {};
    const QStringList command{bubblewrap, u"--ro-bind"_s, u"/"_s, u"/"_s, u"--dev"_s, u"/dev"_s, u"--proc"_s,
        u"/proc"_s, u"--bind"_s, folder, folder, u"--unshare-net"_s, u"--unshare-pid"_s, u"--unshare-ipc"_s,
        u"--die-with-parent"_s};
    LimitedProcess trial(
        {.program = bubblewrap, .arguments = command.mid(1) + QStringList{u"true"_s}, .wall = std::chrono::seconds(5)});
    return trial.waitForEnd() == LimitedProcess::State::Finished && trial.exitCode() == 0 ? command : QStringList();
}

QStringList officeCommand(const QString &program, const QString &folder, const QString &profile, const QString &target)
{
    const QDir place(folder);
    place.mkpath(u"out"_s);
    return {program, u"--headless"_s, u"--norestore"_s, u"--nologo"_s, u"--nolockcheck"_s,
        u"-env:UserInstallation="_s + QUrl::fromLocalFile(place.filePath(profile)).toString(), u"--convert-to"_s,
        target, u"--outdir"_s, place.filePath(u"out"_s)};
}

ProcessCall officeCall(const QStringList &command, const QString &folder, std::chrono::milliseconds wall)
{
    QList<std::pair<QString, QString>> places;
    for (const QString &place : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
        places.append({place, folder});
    return {.program = command.first(),
        .arguments = command.mid(1),
        .folder = folder,
        .environment = places,
        .wall = wall,
        .limits = SystemLimits{1'800, qint64(8) << 30, largestOfficeDocument}};
}

} // namespace Kodeks
