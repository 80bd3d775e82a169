// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/models/overview/overviewtables.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace Kodeks {

class OverviewTable;

/// The study at a glance: what waits, the coders, letters, questions and statements, what
/// kinds of letters say, and the last changes. Counts when
/// it is shown and, while it is, after every change; the file counts, in another thread. Every number that is a link
/// leads to what it counts, by a click or Enter.
class OverviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Only passages that fulfil it are counted; empty: all are.
    void setQuery(const QString &query);
    void focusInput();
    [[nodiscard]] bool isCounting() const { return m_counting.isRunning() || m_comparing.isRunning(); }

signals:
    void placeActivated(const Kodeks::CountPlace &place);
    /// The person wants all passages counted again.
    void allWanted();
    /// Escape: back to the letter.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Section { Waiting, Coders, Letters, Questions, Statements, Kinds, Changes, SectionCount };

    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *sections();
    [[nodiscard]] QWidget *kindChoice();
    void fillAttributes();
    void showKinds();
    void fillCoders();
    void follow();
    void count();
    void compare();
    void showAll();

    QPointer<Project> m_project;
    Overview m_overview;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_only;
    QComboBox *m_coder;
    QWidget *m_kindLine;
    QComboBox *m_attribute;
    QComboBox *m_kindRows;
    std::array<OverviewTable *, SectionCount> m_tables{};
    QTimer m_resting;
    Job m_counting;
    Job m_comparing;
    bool m_known = false; ///< what is shown is of this project as it is
};

} // namespace Kodeks
