// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace Kodeks {

class Jobs;

/// Fills a status bar: coder, letter, place in the letter, whether all is saved; and the running work with Cancel.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar *bar, Jobs *jobs);

    void setCoder(const QString &name);
    void setLetter(const QString &title);
    /// A position and the length of the letter, in characters; a length of 0 is no letter, a page of 0 not known.
    void setPosition(qsizetype position, qsizetype length, qsizetype page = 0);
    /// “All saved”, or why nothing can be.
    void setState(const QString &state);
    /// What is special about this round of coding, and why; empty for nothing.
    void setRound(const QString &round, const QString &why);

private:
    void showWork(const QString &title);
    void hideWork();

    QLabel *m_coder;
    QLabel *m_letter;
    QLabel *m_position;
    QLabel *m_state;
    QLabel *m_round;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace Kodeks
