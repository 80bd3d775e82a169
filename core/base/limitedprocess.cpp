// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limitedprocess.h"

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace Kodeks {

namespace {

void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(what, &both);
}

} // namespace

void limitThisProcess(const SystemLimits &limits)
{
    if (limits.fileSize == 0) // what wants to write a file (fontconfig its cache) is told that it cannot
        std::signal(SIGXFSZ, SIG_IGN); // NOLINT(cert-err33-c): where that fails, the process ends as it would have
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, rlim_t(limits.fileSize));
    if (limits.seconds > 0)
        limit(RLIMIT_CPU, rlim_t(limits.seconds));
#ifndef __SANITIZE_ADDRESS__
    if (limits.memory > 0)
        limit(RLIMIT_AS, rlim_t(limits.memory));
#endif
}

LimitedProcess::LimitedProcess(const ProcessCall &call)
    : m_end(call.wall)
    , m_mostOutput(call.output)
    , m_hasGroup(call.limits.has_value())
{
    if (!call.environment.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : call.environment)
            environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }
    m_process.setStandardErrorFile(QProcess::nullDevice());
    if (call.output == 0)
        m_process.setStandardOutputFile(QProcess::nullDevice());
    if (call.input.isEmpty() && !call.converses)
        m_process.setStandardInputFile(QProcess::nullDevice());
    if (!call.folder.isEmpty())
        m_process.setWorkingDirectory(call.folder);
    if (call.limits) {
        m_process.setChildProcessModifier([limits = *call.limits] {
            setpgid(0, 0);
            limitThisProcess(limits);
        });
    }
    m_process.start(call.program, call.arguments);
    if (call.input.isEmpty())
        return;
    for (const QByteArray &piece : call.input)
        m_process.write(piece);
    if (!call.converses)
        m_process.closeWriteChannel();
}

LimitedProcess::~LimitedProcess()
{
    end();
}

LimitedProcess::State LimitedProcess::wait(std::chrono::milliseconds moment)
{
    if (m_state != State::Running)
        return m_state;
    const auto time = std::min<qint64>(moment.count(), m_end.remainingTime());
    const bool over = m_process.state() == QProcess::NotRunning
        || m_process.waitForFinished(static_cast<int>(std::max<qint64>(0, time)))
        || m_process.state() == QProcess::NotRunning;
    const bool talkative = m_process.bytesAvailable() > m_mostOutput;
    if (talkative || (!over && m_end.hasExpired()))
        end(talkative ? State::Talkative : State::Late);
    else if (over)
        m_state = ended();
    return m_state;
}

void LimitedProcess::say(const QByteArray &bytes)
{
    if (m_state == State::Running)
        m_process.write(bytes);
}

QByteArray LimitedProcess::hear(qint64 length)
{
    constexpr qint64 moment = 100; // ms
    while (m_state == State::Running && m_process.bytesAvailable() < length) {
        m_process.waitForReadyRead(static_cast<int>(std::clamp<qint64>(m_end.remainingTime(), 0, moment)));
        if (m_process.bytesAvailable() < length)
            wait(std::chrono::milliseconds(0));
    }
    return m_process.bytesAvailable() < length ? QByteArray() : m_process.read(length);
}

LimitedProcess::State LimitedProcess::waitForEnd(const Progress &progress)
{
    constexpr std::chrono::milliseconds moment(100);
    while (wait(moment) == State::Running) {
        if (progress && !progress(0, 0))
            end();
    }
    return m_state;
}

void LimitedProcess::end(State as)
{
    if (m_state == State::Running)
        m_state = as;
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (const auto group = static_cast<pid_t>(m_process.processId()); m_hasGroup && group > 1)
        kill(-group, SIGKILL);
    m_process.kill();
    m_process.waitForFinished(-1);
}

LimitedProcess::State LimitedProcess::ended() const
{
    if (m_process.error() == QProcess::FailedToStart)
        return State::NotStarted;
    if (m_process.exitStatus() != QProcess::CrashExit)
        return State::Finished;
    const int signal = m_process.exitCode();
    return signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE || signal == SIGILL ? State::Broken
                                                                                         : State::Stopped;
}

} // namespace Kodeks
