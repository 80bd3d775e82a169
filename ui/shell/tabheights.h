// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSplitter;
class QTabWidget;

namespace Kodeks {

class Preferences;

/// How high the lower tabs are: each as it was left, by its name, and at first no higher than leaves the letter room.
class TabHeights : public QObject
{
    Q_OBJECT

public:
    TabHeights(QTabWidget *tabs, QSplitter *desk, Preferences &preferences);

    /// Gives the tabs most of the height, the letter staying in view, until it is called with false.
    void setEnlarged(bool enlarged);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString key() const;
    [[nodiscard]] int wanted() const;
    void apply();
    void keep();

    QTabWidget *m_tabs;
    QSplitter *m_desk;
    Preferences &m_preferences;
    bool m_enlarged = false;
};

} // namespace Kodeks
