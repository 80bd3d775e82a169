// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/storage/connection.h"

#include <QElapsedTimer>

namespace Kodeks {

/// Opens a project for reading, if this program can read it: the one door for all that reads beside the window.
[[nodiscard]] Result<std::unique_ptr<Connection>> openForReading(const QString &path);

class CommitProbe;

/// A time in which a project is read and nobody is held up. A file that is being read cannot be written, so as soon as
/// somebody wants to write, the statement that is running fails with Cancelled and lets them in; beside somebody who
/// has been writing for a while, as a long edit does, as soon as they want to commit. What was read is of one moment if
/// nobody has committed since the time began.
class Moment
{
public:
    /// Waits a moment for whoever is writing; a project that is open for writing does not, since none but its own long
    /// edits write beside it. Within a transaction of the connection's own nobody is let in; within another moment of
    /// the connection that one decides.
    [[nodiscard]] static Result<std::unique_ptr<Moment>> begin(Connection &connection);
    ~Moment();
    Q_DISABLE_COPY_MOVE(Moment)

    /// Whether all that was read in it fits together; else it must be read again.
    [[nodiscard]] Result<bool> isWhole();

private:
    Moment(Connection &connection, qint64 version, bool inner);
    void giveWay();
    [[nodiscard]] bool isWanted() const;
    static int shallStop(void *moment);

    Connection &m_connection;
    qint64 m_version; ///< another one: somebody has written
    bool m_inner; ///< within another moment
    unsigned int m_noticed = 0;
    bool m_gaveWay = false;
    std::unique_ptr<CommitProbe> m_probe; ///< where somebody was writing when it began
    QElapsedTimer m_sinceAsked;
};

/// A number that becomes another one when another connection commits; what was read at two times fits together if it is
/// the same at both.
[[nodiscard]] Result<qint64> stateOf(Connection &connection);

[[nodiscard]] Error readingCancelled();

/// What `read` (a function that gives a Result) reads, all of one moment: if somebody wrote meanwhile it is read again,
/// as often as it takes. `read` begins anew each time it is called, and should do little but read. Cancelled if `goOn`
/// says no between two times.
template <typename Read>
[[nodiscard]] auto atOneMoment(Connection &connection, Read read, const Progress &goOn = {}) -> decltype(read())
{
    for (;;) {
        auto moment = Moment::begin(connection);
        if (!moment)
            return failed(moment);
        auto value = read();
        const auto whole = (*moment)->isWhole();
        if (!whole)
            return failed(whole);
        if (*whole)
            return value;
        if (goOn && !goOn(0, 0))
            return std::unexpected(readingCancelled());
    }
}

} // namespace Kodeks
