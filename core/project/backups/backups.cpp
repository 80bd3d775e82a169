// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/backups/backups.h"

#include "core/project/jobs/projectcopy.h"
#include "core/project/projecttext.h"
#include "core/storage/journalchain.h"
#include "core/storage/reading.h"

#include <QDir>
#include <QFile>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Nothing where there is no chain, or the file cannot be read.
std::optional<QByteArray> lastLink(const QString &path)
{
    const auto connection = openForReading(path);
    if (!connection)
        return {};
    const auto chain = atOneMoment(**connection, [&] { return JournalChain::state(**connection); });
    return chain && *chain ? std::optional((*chain)->link) : std::nullopt;
}

bool isAsItWas(const QString &projectPath, const QList<Backup> &backups)
{
    if (backups.isEmpty())
        return false;
    const auto now = lastLink(projectPath);
    return now && now == lastLink(backups.constFirst().path);
}

qsizetype letGo(const QString &projectPath, const QDateTime &now)
{
    qsizetype gone = 0;
    for (const Backup &backup : outdatedBackups(backupsOf(projectPath), now))
        gone += QFile::remove(backup.path) ? 1 : 0;
    return gone;
}

} // namespace

Result<MadeBackup> makeBackup(
    const QString &projectPath, const QString &kind, const QDateTime &now, const Progress &progress)
{
    const QList<Backup> before = backupsOf(projectPath);
    if (kind == u"auto" && isAsItWas(projectPath, before))
        return MadeBackup{.path = before.constFirst().path, .removed = letGo(projectPath, now)};
    const QString folder = backupFolder(projectPath);
    const bool wasThere = QDir(folder).exists();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Io,
            ProjectText::tr(
                "The folder “%1” cannot be made, so there is no backup. Make the folder writable, or save a "
                "copy elsewhere.")
                .arg(QDir::toNativeSeparators(folder)));
    const QString path = backupPath(projectPath, now, kind);
    auto copied = copyWholeProject(projectPath, path, progress);
    if (!copied) {
        if (!wasThere)
            QDir().rmdir(folder);
        return failed(copied);
    }
    return MadeBackup{path, true, *std::move(copied), letGo(projectPath, now)};
}

} // namespace Kodeks
