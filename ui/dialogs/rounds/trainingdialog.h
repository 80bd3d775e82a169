// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"
#include "core/project/rounds/trainingchoice.h"
#include "ui/jobs/job.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Kodeks {

class LettersField;

/// Asks who is trained, on whose passages and which of them, and says before how many there are of each code, which it
/// counts in the background. Changes nothing itself.
class TrainingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrainingDialog(const Project &project, QWidget *parent = nullptr);
    ~TrainingDialog() override;
    Q_DISABLE_COPY_MOVE(TrainingDialog)

    [[nodiscard]] QString person() const;
    [[nodiscard]] TrainingOrder order() const;
    /// Of what was chosen; only after it was accepted.
    [[nodiscard]] Edit edit() const;
    [[nodiscard]] bool isLooking() const { return m_resting.isActive() || m_job.isRunning(); }

private:
    void makeFields();
    void layOut();
    void lookLater();
    void look();
    void take(const Result<ChosenTraining> &chosen);
    [[nodiscard]] QString told(const ChosenTraining &chosen) const;
    [[nodiscard]] QString missing() const;
    void refresh();

    const Project &m_project;
    QComboBox *m_person;
    QComboBox *m_source;
    QLineEdit *m_where;
    LettersField *m_letters;
    QSpinBox *m_perCode;
    QSpinBox *m_seed;
    QLabel *m_preview;
    QPushButton *m_accept = nullptr;
    QTimer m_resting;
    Job m_job;
    QString m_failure;
    std::optional<ChosenTraining> m_chosen;
};

} // namespace Kodeks
