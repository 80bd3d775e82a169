// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/session/messages.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace Kodeks {

/// Where Kodeks says what happened: it lies over the foot of its parent, or of a part of that, so that nothing moves;
/// over the head while what is worked at stands at the foot. Never takes the focus and never stops work; whoever goes
/// into it, to press a button, is back where they were when it closes.
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
    /// The part over whose foot it lies, and no wider than it, while there is room for it there.
    void setPart(QWidget *part);
    /// Where, in the parent's coordinates, it must not lie (a null rectangle: nowhere); watchPlace() when that moves.
    void setKept(std::function<QRect()> kept) { m_kept = std::move(kept); }
    /// What gets the focus back where what had it before is gone.
    void setHome(QWidget *home) { m_home = home; }
    /// How long information without an offer stays, in milliseconds (8000).
    void setPatience(int milliseconds);
    /// Lies where it hides least now.
    void watchPlace();

signals:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    /// Follows the sizes of the parent and the part.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &sentence, const QString &detail, Offer offer, bool error);
    void colour();
    void place();
    [[nodiscard]] QRect wanted() const;
    void focusMoved(QWidget *from, QWidget *to);

    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_detail;
    QPushButton *m_offer;
    QToolButton *m_details;
    QToolButton *m_close;
    QTimer *m_timer;
    std::function<void()> m_act;
    QPointer<QWidget> m_part;
    QPointer<QWidget> m_home;
    QPointer<QWidget> m_before; ///< what had the focus before something in here
    bool m_error = false;
    std::function<QRect()> m_kept;
};

} // namespace Kodeks
