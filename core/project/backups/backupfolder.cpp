// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/backups/backupfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600; // seconds
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;

const QString timeFormat = u"yyyy-MM-dd'T'HHmmss'Z'"_s;

std::optional<Backup> backupIn(const QFileInfo &file)
{
    static const QRegularExpression name(u"^(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z) ([a-z0-9-]+)$"_s);
    const auto match = name.match(file.completeBaseName());
    QDateTime at = QDateTime::fromString(match.captured(1), timeFormat);
    if (!match.hasMatch() || !at.isValid())
        return {};
    at.setTimeZone(QTimeZone::UTC);
    return Backup{file.filePath(), at, match.captured(2), file.size()};
}

/// The span of time of which one is kept; nothing where none is.
QString spanOf(const QDateTime &at, const QDateTime &now)
{
    const qint64 age = at.secsTo(now);
    const qint64 second = at.toSecsSinceEpoch();
    if (age <= day)
        return u"h%1"_s.arg(second / hour);
    if (age <= 14 * day)
        return u"d%1"_s.arg(second / day);
    return age <= 26 * week ? u"w%1"_s.arg(second / week) : QString();
}

} // namespace

QString backupFolder(const QString &projectPath)
{
    const QFileInfo file(QFileInfo(projectPath).canonicalFilePath());
    return file.dir().filePath(u"%1 backups"_s.arg(file.completeBaseName()));
}

QString backupPath(const QString &projectPath, const QDateTime &at, const QString &kind)
{
    return QDir(backupFolder(projectPath)).filePath(u"%1 %2.kodeks"_s.arg(at.toUTC().toString(timeFormat), kind));
}

QList<Backup> backupsOf(const QString &projectPath)
{
    QList<Backup> found;
    const QDir folder(backupFolder(projectPath));
    for (const QFileInfo &file : folder.entryInfoList({u"*.kodeks"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (const auto backup = backupIn(file))
            found.append(*backup);
    }
    return found;
}

QList<Backup> outdatedBackups(QList<Backup> backups, const QDateTime &now)
{
    std::ranges::stable_sort(backups, [](const Backup &a, const Backup &b) { return a.at > b.at; });
    QList<Backup> outdated;
    QSet<QString> kept;
    for (const Backup &backup : std::as_const(backups)) {
        if (backup.kind != u"auto")
            continue;
        const QString span = spanOf(backup.at, now);
        const bool isNewest = kept.isEmpty();
        if (!isNewest && (span.isEmpty() || kept.contains(span)))
            outdated.append(backup);
        kept.insert(span);
    }
    return outdated;
}

} // namespace Kodeks
