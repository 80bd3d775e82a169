// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "ui/jobs/job.h"
#include "ui/models/coverage/uncodedmodel.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QComboBox;

namespace Kodeks {

class EmptyState;
class ListTable;
class PanelHeader;
struct Change;

/// Sentences that speak of a task, an actor or a move and that nobody has coded: a list that ends. Enter codes one,
/// Delete says that there is nothing to code in it, moving over it skips it. Looks for them in another thread when it
/// is shown and, while it is, in the letters that changed.
class CoveragePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CoveragePanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    void focusInput();
    [[nodiscard]] bool isLooking() const { return m_resting.isActive() || m_job.isRunning(); }

signals:
    void codingAsked(Kodeks::LetterId letter, Kodeks::TextRange sentence);
    void sentenceShown(Kodeks::LetterId letter, Kodeks::TextRange sentence); ///< moved to, and the movement rests
    void dismissAsked(Kodeks::LetterId letter, const QList<Kodeks::TextRange> &sentences);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void addAction(const QString &name, const QString &text, const std::function<void()> &work);
    void follow(const Change &change);
    void lookAgain();
    void look();
    void take(const Result<CoverageReport> &report, bool ofAll);
    void dismiss();
    void copy() const;
    void refresh();

    QPointer<Project> m_project;
    UncodedModel m_model;
    PanelHeader *m_header;
    QComboBox *m_whose;
    ListTable *m_table;
    EmptyState *m_state;
    QString m_failure;
    QTimer m_resting;
    Job m_job;
    bool m_focusLater = false; ///< the keyboard was to be in the list before there was one
    bool m_leadsOn = false; ///< the row that comes next is to be shown in its letter
    bool m_all = true; ///< all letters are to be looked at, not only those that changed
    QSet<LetterId> m_changed;
};

} // namespace Kodeks
