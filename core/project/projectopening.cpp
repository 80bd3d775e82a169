// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/parts.h"

#include "core/base/ondisk.h"
#include "core/storage/checking/mending.h"
#include "core/storage/keys/keyring.h"
#include "core/storage/migrator.h"
#include "core/storage/names.h"

#include <QDir>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Result<> addProperties(Connection &connection, const QList<std::pair<QString, QString>> &properties)
{
    RowStore rows(connection);
    for (const auto &[name, value] : properties) {
        if (const auto added = rows.insert(Table::Property, {{u"name"_s, name}, {u"value"_s, value}}); !added)
            return failed(added);
    }
    return {};
}

/// Closed again, so that nobody has it open when it gets its name.
Result<> makeEmptyProject(const QString &path, const QString &title, const QDateTime &now)
{
    const auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return failed(connection);
    return Migrator().migrate(**connection).and_then([&] {
        return addProperties(**connection,
            {{u"uuid"_s, uuidWord(QUuid::createUuid())}, {u"title"_s, title}, {u"created"_s, timeWord(now)}});
    });
}

} // namespace

Result<std::unique_ptr<Project>> Project::create(const QString &path, const QString &title, Clock clock)
{
    if (QFileInfo::exists(path))
        return failure(
            Error::Kind::Exists, tr("“%1” exists already. Choose another name; nothing was changed.").arg(path));
    // Under another name until it is whole, whatever ends the program or the power meanwhile.
    const QFileInfo info(path);
    const QString part = info.dir().filePath(u".%1.part"_s.arg(info.fileName()));
    const bool hasPlace = info.dir().exists() && !info.isSymLink();
    if (hasPlace) {
        removeUnfinished(part);
        Keyring::keyNewUnder(part, path);
    }
    if (auto made = makeEmptyProject(hasPlace ? part : path, title, clock()); !made) {
        removeUnfinished(part);
        made.error().message.replace(QFileInfo(part).fileName(), info.fileName());
        return failed(made);
    }
    if (!giveName(part, path)) {
        removeUnfinished(part);
        return failure(Error::Kind::Io, tr("“%1” cannot be written. Choose another folder.").arg(path));
    }
    return open(path, Access::Write, std::move(clock));
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access, Clock clock)
{
    QString reason;
    std::unique_ptr<FileLock> lock;
    const QFileInfo info(path);
    if (access != Access::Write) {
        reason = tr("The project is open for reading only.");
    } else if (info.isFile() && !info.isWritable()) {
        reason = tr(
            "The file “%1” is read-only, so the project can be read but not changed. Copy it, or make it writable.")
                     .arg(info.fileName());
    } else if (info.isFile()) {
        auto taken = FileLock::take(path);
        if (!taken && taken.error().kind != Error::Kind::ReadOnly)
            return failed(taken);
        reason = taken ? QString() : taken.error().message;
        lock = taken ? std::move(*taken) : nullptr;
    }
    auto connection = Connection::open(path, reason.isEmpty() ? Connection::Mode::Write : Connection::Mode::Read);
    if (!connection)
        return failed(connection);
    const auto current = reason.isEmpty()
        ? bringIntoOrder(**connection)
        : Migrator().checkCurrent(**connection).transform([] { return QStringList(); });
    if (!current)
        return failed(current);
    auto parts = std::make_unique<Parts>(std::move(*connection), std::move(clock));
    parts->lock = std::move(lock);
    parts->readOnlyReason = reason;
    parts->mended = *current;
    if (const auto read = parts->readAtFirst(access); !read)
        return failed(read);
    return std::unique_ptr<Project>(new Project(std::move(parts)));
}

} // namespace Kodeks
