// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rewriting/rewriting.h"

#include "core/storage/keys/keyring.h"
#include "core/storage/reading.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <SQLiteCpp/Backup.h>
#include <cstring>
#include <sqlite3.h>

namespace Kodeks {

using namespace std::string_literals;

namespace {

struct RewritingText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int askingEvery = 20'000; // steps of SQLite's machine

using Database = SQLite::Database;

/// A connection of its own, without what Connection forbids (SQLCipher's export writes a schema).
Result<std::unique_ptr<Database>> rawDatabase(const QString &path, const FileKey *key)
{
    auto database = std::make_unique<Database>(path.toStdString(), SQLite::OPEN_READWRITE, 10'000);
    if (key)
        Keyring::apply(database->getHandle(), *key);
    else if (const auto applied = Keyring::apply(database->getHandle(), path); !applied)
        return failed(applied);
    database->exec("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF");
    return database;
}

/// Has work ended with SQLITE_INTERRUPT if it is no longer wanted, and tells how far the new file has grown.
class Watching
{
public:
    Watching(Database &database, const Progress &progress, const QString &path, const QString &newPath)
        : m_database(database)
        , m_progress(progress)
        , m_newPath(newPath)
        , m_whole(QFileInfo(path).size())
    {
        if (m_progress)
            sqlite3_progress_handler(database.getHandle(), askingEvery, &Watching::shallStop, this);
    }
    ~Watching() { sqlite3_progress_handler(m_database.getHandle(), 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Watching)

private:
    static int shallStop(void *watching)
    {
        const auto *self = static_cast<const Watching *>(watching);
        return self->m_progress(std::min(QFileInfo(self->m_newPath).size(), self->m_whole), self->m_whole) ? 0 : 1;
    }

    Database &m_database;
    const Progress &m_progress;
    QString m_newPath;
    qint64 m_whole = 0;
};

/// Between plain and encrypted: pages differ in size, so rows are written.
void exportRows(Database &from, const QString &newPath, const FileKey *key)
{
    {
        SQLite::Statement attach(from, "ATTACH ? AS other KEY ?");
        const Secret spelled = key ? key->spelled() : Secret();
        attach.bind(1, newPath.toStdString());
        attach.bind(2, ""); // NULL would be the key of the file itself
        if (key)
            attach.bindNoCopy(2, spelled.view().data(), static_cast<int>(spelled.size()));
        attach.exec();
    }
    from.exec("PRAGMA other.journal_mode = OFF; PRAGMA other.synchronous = FULL");
    SQLite::Statement exported(from, "SELECT sqlcipher_export('other')");
    std::ignore = exported.executeStep();
    exported.reset();
    for (const char *mark : {"application_id", "user_version"}) {
        const int value = from.execAndGet("PRAGMA main."s + mark).getInt();
        from.exec("PRAGMA other."s + mark + " = " + std::to_string(value));
    }
    from.exec("DETACH other");
}

/// Between two keys: page by page.
void copyPages(Database &from, const QString &newPath, const FileKey &key)
{
    Database copy(newPath.toStdString(), SQLite::OPEN_READWRITE);
    Keyring::apply(copy.getHandle(), key);
    copy.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL");
    SQLite::Backup backup(copy, from);
    if (const int step = backup.executeStep(-1); step != SQLITE_DONE)
        throw SQLite::Exception("copying pages", step);
}

std::vector<std::string> tablesOf(Database &database)
{
    std::vector<std::string> names;
    SQLite::Statement row(
        database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name");
    while (row.executeStep())
        names.push_back(row.getColumn(0).getString());
    return names;
}

bool haveRowids(Database &database, const std::string &table)
{
    SQLite::Statement row(database, "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?");
    row.bind(1, table);
    return row.executeStep() && row.getColumn(0).getInt() == 0;
}

bool isSameValue(const SQLite::Column &a, const SQLite::Column &b)
{
    if (a.getType() != b.getType())
        return false;
    if (a.isInteger())
        return a.getInt64() == b.getInt64();
    const void *bytes = a.getBlob();
    const int size = a.getBytes();
    const void *others = b.getBlob();
    return size == b.getBytes() && (size == 0 || std::memcmp(bytes, others, static_cast<size_t>(size)) == 0);
}

bool isSameRow(SQLite::Statement &a, SQLite::Statement &b)
{
    for (int column = 0; column < a.getColumnCount(); ++column) {
        if (!isSameValue(a.getColumn(column), b.getColumn(column)))
            return false;
    }
    return true;
}

bool isSameRows(Database &a, Database &b, const std::string &sql)
{
    SQLite::Statement ours(a, sql);
    SQLite::Statement theirs(b, sql);
    for (;;) {
        const bool more = ours.executeStep();
        if (theirs.executeStep() != more)
            return false;
        if (!more)
            return true;
        if (!isSameRow(ours, theirs))
            return false;
    }
}

bool isSameContent(Database &a, Database &b)
{
    if (!isSameRows(a, b, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
        || !isSameRows(a, b, "SELECT * FROM pragma_application_id, pragma_user_version"))
        return false;
    return std::ranges::all_of(tablesOf(a), [&](const std::string &table) {
        const std::string quoted = '"' + table + '"';
        return isSameRows(a, b,
            haveRowids(a, table) ? "SELECT rowid, * FROM " + quoted + " ORDER BY rowid" : "SELECT * FROM " + quoted);
    });
}

} // namespace

WriteGuard::WriteGuard(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

WriteGuard::~WriteGuard() = default;

Result<std::unique_ptr<WriteGuard>> WriteGuard::take(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Write);
    if (!connection)
        return failed(connection);
    const auto begun = guarded(**connection, [&]() -> Result<> {
        (*connection)->database().exec("BEGIN IMMEDIATE");
        return {};
    });
    return begun ? std::unique_ptr<WriteGuard>(new WriteGuard(std::move(*connection)))
                 : Result<std::unique_ptr<WriteGuard>>(failed(begun));
}

Result<> writeWithKey(const QString &path, const QString &newPath, const FileKey *key, const Progress &progress)
{
    try {
        const auto from = rawDatabase(path, nullptr);
        if (!from)
            return failed(from);
        if (progress && !progress(0, QFileInfo(path).size()))
            return std::unexpected(readingCancelled());
        const Watching watching(**from, progress, path, newPath);
        if (key && formOf(path) == FileForm::Encrypted)
            copyPages(**from, newPath, *key);
        else
            exportRows(**from, newPath, key);
        const auto written = rawDatabase(newPath, key);
        if (!written)
            return failed(written);
        if (isSameContent(**from, **written))
            return {};
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(storageError(path, Connection::Mode::Write, exception));
    }
    return failure(Error::Kind::Damaged,
        RewritingText::tr("What was written of “%1” is not the same as what was read, so the file was left as it was. "
                          "Check the project, and try again.")
            .arg(QFileInfo(path).fileName()));
}

} // namespace Kodeks
