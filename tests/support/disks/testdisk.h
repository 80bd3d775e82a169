// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

namespace Kodeks {

/// One thing that SQLite asked of the disk.
struct DiskStep
{
    enum class Kind {
        Found, ///< a file was opened that was there, with these bytes
        Made, ///< a new, empty file was opened; `isJournal`
        Write, ///< bytes at an offset
        Truncate, ///< to `offset` bytes
        Sync, ///< all of the file is on the disk
        Delete, ///< the name is gone; `isDurable`: for good
        Mark, ///< no step of the disk: whoever records says that something was reported as done
    };

    Kind kind = Kind::Mark;
    int file = -1; ///< a number for each file there ever was
    QString name = {}; ///< without its folder
    qint64 offset = 0;
    QByteArray bytes = {};
    bool isJournal = false;
    bool isDurable = false;
};

/// How a step of the disk fails.
enum class DiskFault {
    Io, ///< the disk gives an error
    Full, ///< there is no room; what was to be written is so in part
    ReadOnly, ///< nothing can be written or removed any more, and no file made
    LateError, ///< the step is done, and an error is given nevertheless
};

/// Stands between SQLite and the files of all connections that are opened while it lives: SQLite's default VFS, which
/// hands on what it is asked to the one that was the default before, records it and lets it fail. One at a time.
class TestDisk
{
public:
    TestDisk();
    ~TestDisk();
    Q_DISABLE_COPY_MOVE(TestDisk)

    /// From now on steps are kept; what was kept before is forgotten.
    void record();
    void stopRecording();
    void mark();
    [[nodiscard]] const QList<DiskStep> &steps() const;

    /// The n-th step from now (counted from 1) that changes something fails; the ones after it, too, if `goesOn`.
    void failAt(int step, DiskFault fault, bool goesOn);
    void failNoMore();
    /// Whether the step has come that was to fail.
    [[nodiscard]] bool hasFailed() const;

    struct Inner;

private:
    std::unique_ptr<Inner> m_inner;
};

} // namespace Kodeks
