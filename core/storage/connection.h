// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <memory>
#include <string>
#include <unordered_map>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace Kodeks {

/// One connection to a project file, for use in one thread. Its folder-mates in core/storage speak SQL through it;
/// nobody else does.
class Connection
{
public:
    enum class Mode {
        Create, ///< a new, empty file; refuses one that exists
        Write,  ///< an existing project
        /// The same, for work that takes its time while others read: what is not committed stays in memory, so that
        /// they wait for nothing but the commit, which waits for them up to half a minute
        WriteBeside,
        /// An existing project, nothing can be changed; finishes an interrupted transaction if the file may be written
        Read,
    };

    /// Opens a file and checks that it is a project of a version this program knows (Create: marks it as one).
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] SQLite::Database &database() { return *m_database; }
    /// A statement kept prepared between uses. Throws SQLite::Exception.
    [[nodiscard]] SQLite::Statement &prepared(const std::string &sql);
    /// From now on waits for whoever is writing as long as connections for reading do, or as long as before.
    void waitAsReader(bool on);
    /// Fails if the file was moved, deleted or replaced since it was opened.
    [[nodiscard]] Result<> checkInPlace() const;
    /// Whether the file has the tables of a project and none of its marks (application_id, user_version): a copy that
    /// another program wrote out and read in again, as .dump and .recover of SQLite's shell do.
    [[nodiscard]] bool hasLostMarks() const { return m_lostMarks; }
    /// The schema's number, 0 in a new file and in one that has lost it.
    [[nodiscard]] Result<int> schemaVersion();

private:
    friend class Moment;
    Connection(QString path, Mode mode, std::unique_ptr<SQLite::Database> database);
    void configure();
    [[nodiscard]] Result<> checkKind();

    QString m_path;
    Mode m_mode;
    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    bool m_inMoment = false;
    bool m_lostMarks = false;
};

/// "KODE": what application_id says in a project file.
inline constexpr int projectApplicationId = 0x4b4f4445;

} // namespace Kodeks
