// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/models/lists/doubtsmodel.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QToolButton;
class QTreeView;

namespace Kodeks {

class EmptyState;
class PanelHeader;
struct Change;

/// What may be wrong in the study, by kind. Looks for it in another thread when it is shown and, while it is, after
/// every change; what needs the letters' texts only when the letters have changed. Enter, a double-click and the
/// context menu lead to the place; a kind can be folded or left out.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    void focusInput();
    [[nodiscard]] bool isChecking() const
    {
        return m_resting.isActive() || m_checking.isRunning() || m_reading.isRunning();
    }

    /// Which kinds are folded and left out, as settings keep it. What is not known in it is passed over.
    [[nodiscard]] QString choice() const;
    void setChoice(const QString &choice);

signals:
    void doubtActivated(const Kodeks::Doubt &doubt);
    /// A row was moved to and the movement rests.
    void doubtShown(const Kodeks::Doubt &doubt);
    /// The earlier letter that one is like.
    void letterActivated(Kodeks::LetterId letter);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTree();
    void fillMenu(QMenu *menu);
    void fillKinds();
    void follow(const Change &change);
    void check();
    void readTexts();
    void showAll();
    void refresh();
    void leaveOut(Doubt::Kind kind, bool out);
    void activate(const QModelIndex &index);
    void copy() const;
    void unfold();

    QPointer<Project> m_project;
    DoubtsModel m_model;
    QList<Doubt> m_study;
    QList<Doubt> m_texts;
    PanelHeader *m_header;
    QToolButton *m_kinds;
    QTreeView *m_tree;
    EmptyState *m_state;
    QSet<Doubt::Kind> m_folded;
    QString m_failure;
    QTimer m_resting;
    QTimer m_moving;
    Job m_checking;
    Job m_reading;
    bool m_known = false;      ///< what is shown is of this project as it is
    bool m_focusLater = false; ///< the keyboard was to be in the list before there was one
    bool m_textsKnown = false; ///< so is what its texts tell
};

} // namespace Kodeks
