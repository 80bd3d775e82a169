// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connection.h"

#include "core/base/ondisk.h"
#include "core/storage/files/readahead.h"
#include "core/storage/keys/keyring.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// In ms. Readers wait longer, since they may: an import beside them can take its time; and long work is not thrown
/// away because somebody reads.
int busyTimeout(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Read: return 10'000;
    case Connection::Mode::WriteBeside: return 30'000;
    case Connection::Mode::Create:
    case Connection::Mode::Write: break;
    }
    return 2000;
}

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Tables that every project has, with columns that no other program's tables of these names have together.
constexpr const char *hasOurTables
    = "SELECT (SELECT count(*) FROM pragma_table_info('content') WHERE name IN ('sha256', 'length', 'text', "
      "'original')) = 4 AND (SELECT count(*) FROM pragma_table_info('edit_event') WHERE name IN ('edit', 'what', "
      "'coder_uuid', 'at')) = 4 AND (SELECT count(*) FROM pragma_table_info('passage') WHERE name IN ('quote', "
      "'certainty', 'direction')) = 3 AND (SELECT count(*) FROM pragma_table_info('property')) > 0";

Result<> checkFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists())
        return failure(Error::Kind::NotFound,
            ConnectionText::tr("There is no project “%1”. Check its name and folder, or make a new project.")
                .arg(path));
    if (!info.isFile())
        return failure(
            Error::Kind::NotAProject, ConnectionText::tr("“%1” is not a file. Choose a Kodeks project.").arg(name));
    if (!info.isReadable())
        return failure(Error::Kind::Io,
            ConnectionText::tr("The project “%1” cannot be read. Ask its owner for the right to read it.").arg(name));
    return {};
}

Result<int> flagsFor(const QString &path, Connection::Mode mode)
{
    const QFileInfo info(path);
    if (mode == Connection::Mode::Create) {
        if (info.exists() || info.isSymLink())
            return failure(Error::Kind::Exists,
                ConnectionText::tr("“%1” exists already. Choose another name; nothing was changed.").arg(path));
        if (!QFileInfo(info.absolutePath()).isDir())
            return failure(Error::Kind::NotFound,
                ConnectionText::tr("There is no folder “%1”. Make it first, or choose another.")
                    .arg(info.absolutePath()));
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    }
    if (const auto checked = checkFile(path); !checked)
        return failed(checked);
    return info.isWritable() ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
}

} // namespace

Connection::Connection(QString path, Mode mode, std::unique_ptr<SQLite::Database> database)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_database(std::move(database))
{
}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    // Before SQLite's first use: it need not count its memory, which nobody asks for and which takes a lock each time.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const auto flags = flagsFor(path, mode);
    if (!flags)
        return failed(flags);
    bool encrypted = false;
    try {
        auto database = std::make_unique<SQLite::Database>(
            path.toStdString(), *flags, busyTimeout(mode), mode == Mode::Read ? readAheadVfs() : "");
        const auto keyed = mode == Mode::Create ? Keyring::applyToNew(database->getHandle(), path)
                                                : Keyring::apply(database->getHandle(), path);
        if (!keyed)
            return failed(keyed);
        encrypted = *keyed;
        std::unique_ptr<Connection> connection(new Connection(path, mode, std::move(database)));
        if (mode != Mode::Create) {
            if (const auto kind = connection->checkKind(); !kind)
                return failed(kind);
        }
        connection->configure();
        return connection;
    } catch (const SQLite::Exception &exception) {
        if (mode == Mode::Create)
            removeUnfinished(path); // an empty one would keep its name from whoever tries again
        // A file that its key fits has been a project.
        if (encrypted && exception.getErrorCode() == SQLITE_NOTADB)
            return std::unexpected(
                storageError(path, SQLITE_CORRUPT, SQLITE_CORRUPT, QString::fromUtf8(exception.what())));
        return std::unexpected(storageError(path, mode, exception));
    }
}

void Connection::configure()
{
    sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    m_database->exec("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA; "
                     "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;");
    if (m_mode == Mode::Create)
        m_database->exec("PRAGMA application_id = " + std::to_string(projectApplicationId) + ";");
    if (m_mode == Mode::Read)
        m_database->exec("PRAGMA query_only = ON; PRAGMA cache_size = -4000;"); // what is walked once is not kept
    if (m_mode == Mode::WriteBeside)
        m_database->exec("PRAGMA cache_spill = OFF;");
}

void Connection::waitAsReader(bool on)
{
    sqlite3_busy_timeout(m_database->getHandle(), busyTimeout(on ? Mode::Read : m_mode));
}

Result<> Connection::checkInPlace() const
{
    int moved = 0;
    sqlite3_file_control(m_database->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved == 0 ? Result<>()
                      : std::unexpected(storageError(m_path, SQLITE_READONLY, SQLITE_READONLY_DBMOVED, {}));
}

Result<> Connection::checkKind()
{
    const int id = m_database->execAndGet("PRAGMA application_id").getInt();
    const int version = m_database->execAndGet("PRAGMA user_version").getInt();
    m_lostMarks = id == 0 && version == 0 && m_database->execAndGet(hasOurTables).getInt() == 1;
    if (id != projectApplicationId && !m_lostMarks)
        return std::unexpected(storageError(m_path, SQLITE_NOTADB, 0, u"application_id %1"_s.arg(id)));
    return {};
}

SQLite::Statement &Connection::prepared(const std::string &sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(*m_database, sql);
    return *statement;
}

Result<int> Connection::schemaVersion()
{
    return guarded(*this, [this]() -> Result<int> { return m_database->execAndGet("PRAGMA user_version").getInt(); });
}

} // namespace Kodeks
