// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Kodeks {

class MessageBar;
class Session;

/// Tells a screen reader what was done, undone and done again, once all that follows from it is shown; nothing where a
/// message has said it in more words.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// `window` is what speaks.
    Announcer(QWidget *window, Session &session, const MessageBar &messages);

private:
    void tellSoon();
    void tell();

    QWidget *m_window;
    Session &m_session;
    QString m_reverted; ///< what was undone or done again, until it is told
    bool m_waiting = false;
    bool m_said = false; ///< by a message since the last edit
};

} // namespace Kodeks
