// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"

#include <QByteArrayList>
#include <QDeadlineTimer>
#include <QProcess>
#include <QStringList>
#include <chrono>
#include <optional>

namespace Kodeks {

/// What the system holds a process to; that ends it where it goes further.
struct SystemLimits
{
    int seconds = 0;     ///< of the processor's time; 0: any
    qint64 memory = 0;   ///< bytes of address space; 0: any; not under AddressSanitizer, which reserves far more
    qint64 fileSize = 0; ///< bytes of each file it writes; 0: it writes none, is told so, and goes on
};

/// Puts limits upon this process: for a program that reads a document apart, before it does. It leaves no core behind.
void limitThisProcess(const SystemLimits &limits);

/// A program to be run apart, and what it is given and allowed.
struct ProcessCall
{
    QString program;
    QStringList arguments{};
    QByteArrayList input{}; ///< what its standard input holds, in pieces
    QString folder{};                       ///< its working folder; empty: this process's
    QList<std::pair<QString, QString>> environment{}; ///< variables that it has otherwise than this process
    std::chrono::milliseconds wall = std::chrono::minutes(1); ///< from start to end; extended by giveMore()
    qint64 output = 0;                      ///< bytes it may say; 0: nothing is listened to
    bool converses = false; ///< it is spoken to while it runs: LimitedProcess::say()
    std::optional<SystemLimits> limits{};   ///< put upon it; none for programs that put them upon themselves
};

/// A program that runs apart, so that whatever a document does to it, it does to that alone. It is given its input,
/// held to its limits, may be cancelled at any time, and is ended with all that it has begun when this goes.
class LimitedProcess
{
public:
    enum class State : quint8 {
        Running,
        Finished,   ///< by itself, whatever it says it came to
        Broken,     ///< by its own fault: what it was given has broken it
        Stopped,    ///< by a limit of the system
        Late,       ///< by the limit of time
        Talkative,  ///< by the limit of output
        Cancelled,
        NotStarted
    };

    explicit LimitedProcess(const ProcessCall &call);
    ~LimitedProcess();
    Q_DISABLE_COPY_MOVE(LimitedProcess)

    /// Waits for its end, but a moment at most.
    State wait(std::chrono::milliseconds moment);

    /// Waits for its end. `progress` is asked now and then whether to go on; its figures are 0.
    State waitForEnd(const Progress &progress = {});

    /// Gives it more input, if it converses.
    void say(const QByteArray &bytes);

    /// The next that it says, waiting for so many bytes. None if it ends before or its time is over; wait() then tells.
    [[nodiscard]] QByteArray hear(qint64 length);

    [[nodiscard]] bool isRunning() { return wait(std::chrono::milliseconds(0)) == State::Running; }

    /// From now on it has so much time.
    void giveMore(std::chrono::milliseconds time) { m_end.setRemainingTime(time); }

    [[nodiscard]] int exitCode() const { return m_process.exitCode(); } ///< of one that has finished
    [[nodiscard]] QByteArray output() { return m_process.readAllStandardOutput(); }

    /// Ends it at once.
    void end(State as = State::Cancelled);

private:
    [[nodiscard]] State ended() const;

    QProcess m_process;
    QDeadlineTimer m_end;
    qint64 m_mostOutput = 0;
    bool m_hasGroup = false; ///< a group of processes of its own
    State m_state = State::Running;
};

} // namespace Kodeks
