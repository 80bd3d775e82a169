// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxfolder.h"

#include "core/exchange/archives/entryname.h"
#include "core/exchange/letters/letterfiles.h"
#include "core/project/refi/foreignproject.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct QdpxFolder
{
    Q_DECLARE_TR_FUNCTIONS(QdpxFolder)
};

constexpr ZipLimits folderLimits;

/// The folder that is all a folder holds; empty if there is none.
QString onlyFolder(const QString &path)
{
    QStringList names;
    QDirIterator entries(path, QDir::AllEntries | QDir::NoDotAndDotDot);
    while (entries.hasNext() && names.size() < 2) {
        entries.next();
        if (!isSystemsOwn(entries.fileName()))
            names.append(entries.filePath());
    }
    return names.size() == 1 && QFileInfo(names.constFirst()).isDir() ? names.constFirst() : QString();
}

} // namespace

QString projectNamedBy(const QString &path)
{
    constexpr int deepest = 4;
    const QFileInfo info(path);
    if (!info.isDir() && info.suffix().compare(u"qdpx"_s, Qt::CaseInsensitive) == 0)
        return path;
    if (!info.isDir() && info.fileName().compare(u"project.qde"_s, Qt::CaseInsensitive) == 0)
        return info.path();
    if (!foreignDatabase(path).isEmpty())
        return path;
    QString folder = info.isDir() ? path : QString();
    for (int depth = 0; depth < deepest && !folder.isEmpty(); ++depth) {
        if (isUnpackedProject(folder))
            return folder;
        folder = onlyFolder(folder);
    }
    return {};
}

Result<ZipArchive> archiveOfFolder(const QString &path)
{
    QList<std::pair<QString, QByteArray>> parts;
    qint64 total = 0;
    QDirIterator files(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        total += file.size();
        if (total > folderLimits.totalBytes || parts.size() >= folderLimits.entries)
            return failure(Error::Kind::TooLarge,
                QdpxFolder::tr("The folder “%1” has more in it than a REFI-QDA project may have; choose the folder of "
                               "the project alone.")
                    .arg(path));
        auto bytes = readLetterFile(file.filePath(), folderLimits.entryBytes);
        if (!bytes)
            return failed(bytes);
        parts.append({QDir(path).relativeFilePath(file.filePath()), *std::move(bytes)});
    }
    std::ranges::sort(parts, {}, [](const auto &part) { return part.first; });
    return ZipArchive::ofParts(parts, QFileInfo(path).fileName());
}

QStringList filesBesideProject(const ZipArchive &folder)
{
    QStringList beside;
    for (const QString &name : folder.names()) {
        const bool source = name.startsWith(u"sources/"_s, Qt::CaseInsensitive);
        if (!source && !isSystemsOwn(name) && !name.endsWith(u".qde"_s, Qt::CaseInsensitive))
            beside.append(name);
    }
    return beside;
}

} // namespace Kodeks
