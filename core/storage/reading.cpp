// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/reading.h"

#include "core/storage/keys/keyring.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <sqlite3.h>

namespace Kodeks {

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int askingEvery = 50; // steps of SQLite's machine: some microseconds, or that many pages of a check
constexpr int askingAfter = 3; // ms
constexpr int patience = 100; // ms: then it is a long edit, or a transaction that somebody has left open
constexpr int pauseBetween = 2; // ms

/// Whether somebody has begun to write: what they commit has to wait for everybody who reads.
bool isBeingWritten(sqlite3 *database)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file)) != SQLITE_OK
        || !file || !file->pMethods)
        return false;
    int written = 0;
    return file->pMethods->xCheckReservedLock(file, &written) == SQLITE_OK && written != 0;
}

/// Becomes another one when a statement that is running sees what another connection has committed.
unsigned int noticedVersion(sqlite3 *database)
{
    unsigned int version = 0;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return version;
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

/// A page that cannot be read, of which there is nothing more to be learned; SQLite lets go of all pages then, as if
/// somebody had written.
bool isDamage(int code)
{
    const int kind = code & 0xff;
    return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_IOERR || kind == SQLITE_ERROR;
}

} // namespace

/// Sees whether whoever is writing wants to commit, which keeps everybody from beginning to read.
class CommitProbe
{
public:
    explicit CommitProbe(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK)
            sqlite3_busy_timeout(m_database, 0);
        std::ignore = Keyring::apply(m_database, path);
    }
    ~CommitProbe() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(CommitProbe)

    [[nodiscard]] bool isCommitting() const
    {
        constexpr const char *anything = "SELECT 1 FROM sqlite_schema LIMIT 1";
        return sqlite3_exec(m_database, anything, nullptr, nullptr, nullptr) == SQLITE_BUSY;
    }

private:
    sqlite3 *m_database = nullptr;
};

Result<std::unique_ptr<Connection>> openForReading(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return connection;
    const auto current = Migrator().checkCurrent(**connection);
    return current ? std::move(connection) : failed(current);
}

Result<qint64> stateOf(Connection &connection)
{
    return guarded(connection, [&]() -> Result<qint64> {
        Statement row(connection, "PRAGMA data_version");
        return row.next() ? row.number(0) : 0;
    });
}

Moment::Moment(Connection &connection, qint64 version, bool inner)
    : m_connection(connection)
    , m_version(version)
    , m_inner(inner)
{
    connection.m_inMoment = true;
    m_noticed = noticedVersion(connection.database().getHandle());
    m_sinceAsked.start();
}

Result<std::unique_ptr<Moment>> Moment::begin(Connection &connection)
{
    if (connection.m_inMoment)
        return std::unique_ptr<Moment>(new Moment(connection, 0, true));
    sqlite3 *database = connection.database().getHandle();
    const bool ownTransaction = sqlite3_get_autocommit(database) == 0;
    // Beside a project that is open for writing only that project writes: in a long edit, which lets everybody read.
    const bool isReader = !ownTransaction && connection.mode() == Connection::Mode::Read;
    const bool isFree = isReader && waitForWriter(database);
    const auto version = stateOf(connection);
    if (!version)
        return failed(version);
    std::unique_ptr<Moment> moment(new Moment(connection, *version, false));
    if (isReader && !isFree)
        moment->m_probe = std::make_unique<CommitProbe>(connection.path());
    if (isReader)
        moment->giveWay();
    return moment;
}

void Moment::giveWay()
{
    sqlite3_progress_handler(m_connection.database().getHandle(), askingEvery, &Moment::shallStop, this);
}

Moment::~Moment()
{
    if (m_inner)
        return;
    m_connection.m_inMoment = false;
    sqlite3_progress_handler(m_connection.database().getHandle(), 0, nullptr, nullptr);
}

Result<bool> Moment::isWhole()
{
    if (m_inner || isDamage(sqlite3_errcode(m_connection.database().getHandle())))
        return true;
    const auto version = stateOf(m_connection);
    if (m_gaveWay)
        return false;
    return version ? Result<bool>(*version == m_version) : failed(version);
}

bool Moment::isWanted() const
{
    sqlite3 *database = m_connection.database().getHandle();
    return (m_probe ? m_probe->isCommitting() : isBeingWritten(database)) || noticedVersion(database) != m_noticed;
}

int Moment::shallStop(void *moment)
{
    auto *self = static_cast<Moment *>(moment);
    if (!self->m_gaveWay && self->m_sinceAsked.elapsed() >= askingAfter) {
        self->m_gaveWay = self->isWanted();
        self->m_sinceAsked.start();
    }
    return self->m_gaveWay ? 1 : 0;
}

Error readingCancelled()
{
    return {Error::Kind::Cancelled, ReadingText::tr("Cancelled; nothing was changed."), {}};
}

} // namespace Kodeks
