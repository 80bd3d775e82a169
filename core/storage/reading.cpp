// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/reading.h"

#include "core/storage/migrator.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <sqlite3.h>

namespace Kodeks {

namespace {

constexpr int askingEvery = 100; // steps of SQLite's machine: some microseconds, or that many pages of a check
constexpr int askingAfter = 3; // ms
constexpr int patience = 10'000; // ms: then it is a transaction that somebody has left open
constexpr int pauseBetween = 2; // ms

/// Whether somebody has begun to write: what they commit has to wait for everybody who reads.
bool isBeingWritten(sqlite3 *database)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods)
        return false;
    int written = 0;
    return file->pMethods->xCheckReservedLock(file, &written) == SQLITE_OK && written != 0;
}

/// False: they are still at it, and nobody knows for how long.
bool waitForWriter(sqlite3 *database)
{
    const QDeadlineTimer deadline(patience);
    while (isBeingWritten(database)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(pauseBetween);
    }
    return true;
}

} // namespace

Result<std::unique_ptr<Connection>> openForReading(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return connection;
    const auto current = Migrator().checkCurrent(**connection);
    return current ? std::move(connection) : failed(current);
}

Moment::Moment(Connection &connection, Manners manners)
    : m_connection(connection)
    , m_manners(manners)
{
    m_sinceAsked.start();
    if (m_manners == Manners::GivesWay)
        sqlite3_progress_handler(connection.database().getHandle(), askingEvery, &Moment::shallStop, this);
}

Result<std::unique_ptr<Moment>> Moment::begin(Connection &connection)
{
    sqlite3 *database = connection.database().getHandle();
    if (sqlite3_get_autocommit(database) == 0)
        return std::unique_ptr<Moment>(new Moment(connection, Manners::WithinTransaction));
    const Manners manners = waitForWriter(database) ? Manners::GivesWay : Manners::HoldsOn;
    return guarded(connection, [&]() -> Result<std::unique_ptr<Moment>> {
        Statement(connection, "BEGIN").run();
        return std::unique_ptr<Moment>(new Moment(connection, manners));
    });
}

Moment::~Moment()
{
    if (m_manners == Manners::WithinTransaction)
        return;
    sqlite3_progress_handler(m_connection.database().getHandle(), 0, nullptr, nullptr);
    try {
        Statement(m_connection, "ROLLBACK").run();
    } catch (const SQLite::Exception &) { // some errors have ended it already
    }
}

int Moment::shallStop(void *moment)
{
    auto *self = static_cast<Moment *>(moment);
    if (!self->m_gaveWay && self->m_sinceAsked.elapsed() >= askingAfter) {
        self->m_gaveWay = isBeingWritten(self->m_connection.database().getHandle());
        self->m_sinceAsked.start();
    }
    return self->m_gaveWay ? 1 : 0;
}

Error readingCancelled()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Storage", "Cancelled; nothing was changed."), {}};
}

} // namespace Kodeks
