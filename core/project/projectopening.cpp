// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/parts.h"
#include "core/storage/migrator.h"
#include "core/storage/names.h"
#include "core/storage/searching/letterorder.h"
#include "core/storage/searchstore.h"
#include "core/storage/transaction.h"

#include <QFile>
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

/// What the file has lost on its way through another program is put back. A failure is none of the project's: without
/// its index it is searched without.
QStringList mendSearch(Connection &connection)
{
    const auto complete = SearchStore::isComplete(connection);
    if (!complete || *complete)
        return {};
    const bool missing = !SearchStore::hasIndex(connection).value_or(true);
    auto transaction = Transaction::begin(connection);
    if (!transaction || !SearchStore::rebuild(connection) || !(*transaction)->commit())
        return {};
    return missing ? QStringList(Project::tr("The search index was missing and has been made anew.")) : QStringList();
}

/// What makes looking for the first letters quick; they are found without it.
void mendOrder(Connection &connection)
{
    if (LetterOrder::isComplete(connection).value_or(true))
        return;
    auto transaction = Transaction::begin(connection);
    if (transaction && LetterOrder::complete(connection))
        (void)(*transaction)->commit();
}

} // namespace

Result<std::unique_ptr<Project>> Project::create(const QString &path, const QString &title, Clock clock)
{
    if (QFileInfo::exists(path))
        return failure(
            Error::Kind::Exists, tr("“%1” exists already. Choose another name; nothing was changed.").arg(path));
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return failed(connection);
    auto made = Migrator().migrate(**connection);
    if (made)
        made = addProperties(**connection,
            {{u"uuid"_s, uuidWord(QUuid::createUuid())}, {u"title"_s, title}, {u"created"_s, timeWord(clock())}});
    connection->reset();
    if (!made) {
        QFile::remove(path);
        return failed(made);
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
    const bool lostMarks = (*connection)->hasLostMarks();
    const Migrator migrator;
    if (const auto current = reason.isEmpty() ? migrator.migrate(**connection) : migrator.checkCurrent(**connection);
        !current)
        return failed(current);
    QStringList mended;
    if (reason.isEmpty() && lostMarks)
        mended.append(tr("The file had lost the marks of a Kodeks project; they have been put back."));
    if (reason.isEmpty()) {
        mended += mendSearch(**connection);
        mendOrder(**connection);
    }
    auto parts = std::make_unique<Parts>(std::move(*connection), std::move(clock));
    parts->lock = std::move(lock);
    parts->readOnlyReason = reason;
    parts->mended = mended;
    if (const auto read = parts->readAtFirst(access); !read)
        return failed(read);
    return std::unique_ptr<Project>(new Project(std::move(parts)));
}

} // namespace Kodeks
