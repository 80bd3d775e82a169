// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <functional>
#include <optional>

namespace Kodeks {

/// A project's file that a new Kodeks was started with, and what the desktop lets whoever takes it come to the front
/// by.
struct WindowCall
{
    QString project; ///< absolute; empty: nothing but the window is wanted
    QString token; ///< XDG_ACTIVATION_TOKEN or DESKTOP_STARTUP_ID; empty: none

    friend bool operator==(const WindowCall &, const WindowCall &) = default;
};

/// The windows of one user of one desktop session tell each other of files: each has a socket in `folder` (the
/// session's XDG_RUNTIME_DIR, mode 0700, so nobody else is heard), named kodeks-UUID.window, since sandboxes may have
/// the same process numbers.
class WindowCalls : public QObject
{
    Q_OBJECT

public:
    /// Asked whether this window takes a call; it is answered at once.
    using Taker = std::function<bool(const WindowCall &)>;

    /// Listens from now on. Where that cannot be done nobody is told; a window of its own opens then.
    WindowCalls(const QString &folder, Taker take);
    ~WindowCalls() override;

    [[nodiscard]] bool isListening() const { return m_socket >= 0; }

    /// Asks every window that listens in `folder`, until one takes the call; false if none does. A socket of a process
    /// that was killed is removed; a window that does not answer within two seconds takes nothing.
    [[nodiscard]] static bool handOver(const QString &folder, const WindowCall &call);
    /// Where the session's windows meet; empty where it has no such folder.
    [[nodiscard]] static QString usualFolder();

private:
    void answer();

    QByteArray m_path;
    Taker m_take;
    int m_socket = -1;
};

} // namespace Kodeks
