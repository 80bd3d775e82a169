// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"

#include "core/base/ondisk.h"
#include "core/storage/backup.h"
#include "core/storage/journalchain.h"
#include "core/storage/journalpacking.h"
#include "core/storage/keys/filekey.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <sqlite3.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct MigratorText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error newerError(const Connection &connection)
{
    return {Error::Kind::Newer,
        MigratorText::tr(
            "The project “%1” was made by a newer Kodeks. Install the newest version to open it; the file is "
            "unchanged.")
            .arg(QFileInfo(connection.path()).fileName()),
        {}};
}

/// Whether the file has the first thing that a step makes; true of a step that makes nothing.
bool hasRun(Connection &connection, const QString &step)
{
    static const QRegularExpression made(
        u"^(?:CREATE (?:TABLE|VIEW|INDEX) (\\w+)|ALTER TABLE (\\w+) ADD (?:COLUMN )?(\\w+))"_s,
        QRegularExpression::MultilineOption);
    const auto match = made.match(step);
    if (!match.hasMatch())
        return true;
    if (match.hasCaptured(1)) {
        Statement row(connection, "SELECT 1 FROM sqlite_schema WHERE name = ?");
        return row.bind(match.captured(1)).next();
    }
    Statement row(connection, "SELECT 1 FROM pragma_table_info(?) WHERE name = ?");
    return row.bind(match.captured(2), match.captured(3)).next();
}

/// A half of the work, in thousandths of the whole.
Progress partOf(const Progress &progress, int half)
{
    constexpr qint64 whole = 1000;
    if (!progress)
        return {};
    return [progress, half](qint64 done, qint64 total) {
        return progress(whole * half / 2 + (total > 0 ? done * whole / total / 2 : 0), whole);
    };
}

/// A project is whole without it, so that it does not matter if it fails: for lack of room, or since somebody reads.
void giveBackRoom(Connection &connection)
{
    try {
        const int free = connection.database().execAndGet("PRAGMA freelist_count").getInt();
        if (free > connection.database().execAndGet("PRAGMA page_count").getInt() / 4)
            connection.database().exec(isEncryptedFile(connection.path())
                    ? "VACUUM"
                    : "PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY");
    } catch (const SQLite::Exception &) { // NOLINT(bugprone-empty-catch)
    }
}

} // namespace

Migrator::Migrator()
{
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the schema step %s is missing from the program", qPrintable(name));
        m_steps.append(QString::fromUtf8(file.readAll()));
        if (name.startsWith("0010_"_L1))
            m_packing = newest();
        if (name.startsWith("0015_"_L1))
            m_chaining = newest();
    }
}

Migrator::Migrator(QStringList steps)
    : m_steps(std::move(steps))
{
}

Result<> Migrator::migrate(Connection &connection, const Progress &progress) const
{
    const auto version = this->version(connection);
    if (!version)
        return failed(version);
    if (*version > newest())
        return std::unexpected(newerError(connection));
    if (const auto marked = connection.hasLostMarks() ? restoreMarks(connection, *version) : Result<>(); !marked)
        return marked;
    const bool hasData = *version > 0 && *version < newest();
    if (hasData) {
        if (const auto backedUp = backUp(connection, partOf(progress, 0)); !backedUp)
            return backedUp;
    }
    for (int step = *version + 1; step <= newest(); ++step) {
        if (const auto done = runStep(connection, step, partOf(progress, 1)); !done)
            return done;
    }
    if (hasData)
        giveBackRoom(connection);
    return {};
}

Result<> Migrator::checkCurrent(Connection &connection) const
{
    const auto version = this->version(connection);
    if (!version)
        return failed(version);
    if (*version > newest())
        return std::unexpected(newerError(connection));
    if (*version < newest()) {
        return failure(Error::Kind::ReadOnly,
            MigratorText::tr(
                "The project “%1” was made by an older Kodeks and must be opened for writing once, to be brought "
                "up to date.")
                .arg(QFileInfo(connection.path()).fileName()));
    }
    return {};
}

Result<int> Migrator::version(Connection &connection) const
{
    if (!connection.hasLostMarks())
        return connection.schemaVersion();
    return guarded(connection, [&]() -> Result<int> {
        int last = newest();
        while (last > 1 && !hasRun(connection, m_steps.at(last - 1)))
            --last;
        return last;
    });
}

Result<> Migrator::restoreMarks(Connection &connection, int version) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction);
    const auto restored = guarded(connection, [&]() -> Result<> {
        connection.database().exec("PRAGMA application_id = " + std::to_string(projectApplicationId));
        connection.database().exec("PRAGMA user_version = " + std::to_string(version));
        return {};
    });
    return restored ? (*transaction)->commit() : restored;
}

Result<> Migrator::backUp(Connection &connection, const Progress &progress) const
{
    const QFileInfo info(connection.path());
    const QString copy = info.dir().filePath(
        u"%1 before version %2.%3"_s.arg(info.completeBaseName()).arg(newest()).arg(info.suffix()));
    if (QFile::exists(copy))
        return {};
    // Under another name until it is whole: one that has the name is taken for what the project was.
    const QString part = info.dir().filePath(u".%1.part"_s.arg(QFileInfo(copy).fileName()));
    removeUnfinished(part);
    auto copied = copyProject(connection, part, progress);
    if (copied && !giveName(part, copy))
        copied = std::unexpected(storageError(copy, SQLITE_CANTOPEN, SQLITE_CANTOPEN, {}));
    if (!copied)
        removeUnfinished(part);
    return copied;
}

Result<> Migrator::runStep(Connection &connection, int version, const Progress &progress) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction);
    const auto ran = guarded(connection, [&]() -> Result<> {
        connection.database().exec(m_steps.at(version - 1).toStdString());
        if (const auto packed = version == m_packing ? packJournal(connection, progress) : Result<>(); !packed)
            return packed;
        if (const auto chained = version == m_chaining ? JournalChain::begin(connection, progress) : Result<>();
            !chained)
            return chained;
        connection.database().exec("PRAGMA user_version = " + std::to_string(version));
        return {};
    });
    return ran ? (*transaction)->commit() : ran;
}

} // namespace Kodeks
