// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/storage/connection.h"

#include <QElapsedTimer>

namespace Kodeks {

/// Opens a project for reading, if this program can read it: the one door for all that reads beside the window.
[[nodiscard]] Result<std::unique_ptr<Connection>> openForReading(const QString &path);

/// One moment of a project: what is read while this lives is what the file said when the first of it was read. A file
/// that is being read cannot be written, so as soon as somebody wants to write, the moment gives way: every reading
/// statement then fails with Cancelled, and what was read so far must be read again. Give up what is read beside the
/// statements quickly: between two of them nobody is let in.
class Moment
{
public:
    /// Waits for whoever is writing. Within a transaction of the connection's own it does nothing and gives no way.
    [[nodiscard]] static Result<std::unique_ptr<Moment>> begin(Connection &connection);
    ~Moment();
    Q_DISABLE_COPY_MOVE(Moment)

    [[nodiscard]] bool gaveWay() const { return m_gaveWay; }

private:
    enum class Manners { WithinTransaction, GivesWay, HoldsOn };
    Moment(Connection &connection, Manners manners);
    static int shallStop(void *moment);

    Connection &m_connection;
    Manners m_manners;
    bool m_gaveWay = false;
    QElapsedTimer m_sinceAsked;
};

[[nodiscard]] Error readingCancelled();

/// What `read` (a function that gives a Result) reads, all of one moment: if somebody wrote meanwhile it is read again,
/// as often as it takes. `read` must begin anew each time it is called and should do nothing but read. Cancelled if
/// `goOn` says no between two times.
template <typename Read>
[[nodiscard]] auto atOneMoment(Connection &connection, Read read, const Progress &goOn = {}) -> decltype(read())
{
    for (;;) {
        auto moment = Moment::begin(connection);
        if (!moment)
            return failed(moment);
        auto value = read();
        if (!(*moment)->gaveWay())
            return value;
        moment->reset();
        if (goOn && !goOn(0, 0))
            return std::unexpected(readingCancelled());
    }
}

} // namespace Kodeks
