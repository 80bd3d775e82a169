// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Kodeks {

/// What is shown while no project is open: the recent projects, and three ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Paths, the latest first; those that are not there any more are marked.
    void setRecentProjects(const QStringList &paths);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void projectChosen(const QString &path);
    void forgetRequested(const QString &path);
    /// By the id of the action.
    void actionRequested(const QString &action);

private:
    [[nodiscard]] QWidget *beginnings();
    [[nodiscard]] QWidget *recentList();
    [[nodiscard]] QPushButton *button(
        const QString &name, const QString &icon, const QString &title, const QString &explanation);
    [[nodiscard]] QWidget *links();
    void showMenu(const QPoint &place);

    QListWidget *m_recent;
    QLabel *m_noRecent;
};

} // namespace Kodeks
