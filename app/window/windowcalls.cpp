// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowcalls.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QUuid>
#include <cstring>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCall = 64 * 1024; // bytes
constexpr char taken = '1';
constexpr char left = '0';

/// Nothing where the path is longer than a socket's may be.
std::optional<sockaddr_un> addressOf(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return {};
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return address;
}

int newSocket()
{
    return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

const sockaddr *general(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

/// A window that hangs keeps nobody waiting.
void limitWaiting(int socket)
{
    const timeval longest{.tv_sec = 2, .tv_usec = 0};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &longest, sizeof longest);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &longest, sizeof longest);
}

/// Until the other has said all.
QByteArray readAll(int socket)
{
    QByteArray all;
    char part[4096];
    ssize_t count = 0;
    while (all.size() <= longestCall && (count = read(socket, part, sizeof part)) > 0)
        all.append(part, count);
    return all;
}

/// Two texts that hold no NUL, with one between them.
QByteArray written(const WindowCall &call)
{
    return QFile::encodeName(call.project) + '\0' + call.token.toUtf8();
}

WindowCall readCall(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    return {QFile::decodeName(bytes.first(std::max<qsizetype>(end, 0))), QString::fromUtf8(bytes.sliced(end + 1))};
}

enum class Answer { Taken, Left, Gone };

Answer ask(const QByteArray &path, const QByteArray &call)
{
    const auto address = addressOf(path);
    const int socket = address ? newSocket() : -1;
    if (socket < 0)
        return Answer::Left;
    limitWaiting(socket);
    Answer answer = Answer::Left;
    if (connect(socket, general(*address), sizeof *address) != 0) {
        answer = errno == ECONNREFUSED ? Answer::Gone : Answer::Left;
    } else if (send(socket, call.constData(), size_t(call.size()), MSG_NOSIGNAL) == call.size()) {
        shutdown(socket, SHUT_WR);
        char said = left;
        if (read(socket, &said, 1) == 1 && said == taken)
            answer = Answer::Taken;
    }
    close(socket);
    return answer;
}

} // namespace

WindowCalls::WindowCalls(const QString &folder, Taker take)
    : m_path(QFile::encodeName(
          QDir(folder).filePath(u"kodeks-%1.window"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))))
    , m_take(std::move(take))
{
    const auto address = folder.isEmpty() ? std::nullopt : addressOf(m_path);
    const int made = address ? newSocket() : -1;
    if (made < 0)
        return;
    if (bind(made, general(*address), sizeof *address) != 0 || listen(made, 8) != 0) {
        close(made);
        return;
    }
    m_socket = made;
    auto *notifier = new QSocketNotifier(made, QSocketNotifier::Read, this);
    QObject::connect(notifier, &QSocketNotifier::activated, this, &WindowCalls::answer);
}

WindowCalls::~WindowCalls()
{
    if (m_socket < 0)
        return;
    unlink(m_path.constData());
    close(m_socket);
}

QString WindowCalls::usualFolder()
{
    return qEnvironmentVariable("XDG_RUNTIME_DIR");
}

bool WindowCalls::handOver(const QString &folder, const WindowCall &call)
{
    if (folder.isEmpty())
        return false;
    const QDir meeting(folder);
    for (const QString &name : meeting.entryList({u"kodeks-*.window"_s}, QDir::System)) {
        const QByteArray path = QFile::encodeName(meeting.filePath(name));
        switch (ask(path, written(call))) {
        case Answer::Taken: return true;
        case Answer::Gone: unlink(path.constData()); break;
        case Answer::Left: break;
        }
    }
    return false;
}

void WindowCalls::answer()
{
    const int caller = accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (caller < 0)
        return;
    limitWaiting(caller);
    const char said = m_take(readCall(readAll(caller))) ? taken : left;
    [[maybe_unused]] const ssize_t sent = send(caller, &said, 1, MSG_NOSIGNAL);
    close(caller);
}

} // namespace Kodeks
