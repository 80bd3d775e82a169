// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/models/training/trainingplaces.h"
#include "ui/models/training/trainingtables.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Kodeks {

class EmptyState;
class ListTable;
class PanelHeader;

/// Trainings. While the current coder is in one: its places, a list that ends, to be coded one by one, and not how they
/// were coded. Else a training that is over: code by code, and where the two differ; counted in another thread.
class TrainingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingPanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    void focusInput();
    /// Shows the first place of a training that has just begun.
    void beginAtFirst();
    /// Goes to the next place that is not coded, or the one before.
    void stepPlace(int step);
    /// Shows the figures of a training that is over.
    void showTraining(const QUuid &coder);
    [[nodiscard]] bool isCounting() const { return m_job.isRunning(); }
    [[nodiscard]] const std::optional<TrainingReport> &report() const { return m_report; }

signals:
    void placeShown(Kodeks::LetterId letter, Kodeks::TextRange place);
    void codingAsked(Kodeks::LetterId letter, Kodeks::TextRange place);
    void endAsked();
    void exportAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpPlaces();
    void setUpFigures();
    void follow(const Change &change);
    void fillTrainings();
    void count();
    void take(const Result<TrainingReport> &report);
    void refresh();
    [[nodiscard]] bool isCoding() const;
    [[nodiscard]] QString emptyWords() const;

    QPointer<Project> m_project;
    TrainingPlaces m_model;
    TrainingTable m_codes;
    TrainingTable m_differences;
    PanelHeader *m_header;
    QComboBox *m_which;
    QComboBox *m_page;
    QPushButton *m_end;
    QPushButton *m_export;
    ListTable *m_places;
    ListTable *m_codeTable;
    ListTable *m_differenceTable;
    QLabel *m_advice;
    QStackedWidget *m_tables;
    EmptyState *m_state;
    QString m_failure;
    Job m_job;
    bool m_stale = true;
    std::optional<TrainingReport> m_report;
};

} // namespace Kodeks
