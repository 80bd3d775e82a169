// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/actions/actionspec.h"

#include <QObject>

class QLabel;
class QStatusBar;
class QWidget;

namespace Kodeks {

class ActionRegistry;
class LetterView;
class Preferences;

/// What a newcomer may want to know next, one at a time, in the status bar, where it covers and moves nothing. A hint
/// goes for good when it is closed or when what it tells of has been done.
class Hints : public QObject
{
    Q_OBJECT

public:
    Hints(ActionRegistry &actions, Preferences &preferences, const LetterView &letter, QStatusBar *bar);

    /// The id of the hint that is shown; empty for none.
    [[nodiscard]] QString current() const { return m_current; }

private:
    struct Hint
    {
        QString id;
        QString text; ///< %1 is the key of the first of `ends`
        Needs needs;
        QString after;    ///< another hint that must be over
        QStringList ends; ///< the actions it tells of
        bool ofSelection = false;
    };

    [[nodiscard]] bool isWanted(const Hint &hint) const;
    void refresh();
    void end(const QString &id);

    ActionRegistry &m_actions;
    Preferences &m_preferences;
    const LetterView &m_letter;
    QList<Hint> m_hints;
    QString m_current;
    QWidget *m_line;
    QLabel *m_text;
};

} // namespace Kodeks
