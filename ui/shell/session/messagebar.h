// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/messages.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace Kodeks {

/// Where Kodeks says what happened: it lies over the foot of its parent, so that nothing moves. Never takes the focus
/// and never stops work.
class MessageBar : public QFrame, public Messages
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void inform(const QString &sentence, Offer offer = {}) override;
    void report(const Error &error, Offer offer = {}) override;
    void clear() override;

    /// What it says now; empty if it says nothing.
    [[nodiscard]] QString sentence() const;
    /// How long information without an offer stays, in milliseconds (8000).
    void setPatience(int milliseconds);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    /// Follows the parent's size.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &sentence, const QString &detail, Offer offer, bool error);
    void colour();
    void place();

    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_detail;
    QPushButton *m_offer;
    QToolButton *m_details;
    QToolButton *m_close;
    QTimer *m_timer;
    std::function<void()> m_act;
    bool m_error = false;
};

} // namespace Kodeks
