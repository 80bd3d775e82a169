// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Kodeks {

/// A whole copy of a project in the folder of its backups.
struct Backup
{
    QString path = {};
    QDateTime at = {}; ///< UTC
    QString kind = {}; ///< "auto", "manual", "before-version-15"
    qint64 size = 0;   ///< bytes

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// The folder of a project's backups, "NAME backups" beside it; it need not be there.
[[nodiscard]] QString backupFolder(const QString &projectPath);
/// The file of a backup made at a time: "2024-09-17T120000Z auto.kodeks".
[[nodiscard]] QString backupPath(const QString &projectPath, const QDateTime &at, const QString &kind);
/// Those that are there, newest first; files with other names are none.
[[nodiscard]] QList<Backup> backupsOf(const QString &projectPath);

/// Those of the automatic ones that are no longer kept at `now`: of the last day one of each hour stays, of the last
/// two weeks one of each day, of the last half year one of each week (each time the newest); older ones go, but never
/// the newest of all. Others than automatic ones are never among them. `backups` in any order.
[[nodiscard]] QList<Backup> outdatedBackups(QList<Backup> backups, const QDateTime &now);

} // namespace Kodeks
