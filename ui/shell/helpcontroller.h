// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Kodeks {

class ActionRegistry;

/// The handbook, and what Kodeks is.
class HelpController : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    HelpController(ActionRegistry &actions, QWidget *window);

private:
    void showHandbook();
    void showAbout();

    QWidget *m_window;
};

} // namespace Kodeks
