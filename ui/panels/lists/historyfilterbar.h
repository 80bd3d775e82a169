// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/history/history.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Kodeks {

class Project;

/// One line of filters for the history: words, coder, code, time and whether only the letter that is open; and how many
/// entries they leave.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    void setProject(Project *project);
    void setCurrentLetter(LetterId letter);
    void setCount(qsizetype shown, bool reading);
    void focusText();
    void clear();
    [[nodiscard]] HistoryFilter filter() const;

signals:
    /// Once typing rests.
    void filterChanged();
    /// Down or Enter in the words: on to the table.
    void left();
    void exportRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectAll();
    void fillCoders();
    void fillCodes();
    void addTasks(TaskId parent, int depth);
    void refill(QComboBox *box, const std::function<void()> &fill);

    QPointer<Project> m_project;
    LetterId m_letter;
    QLineEdit *m_text;
    QComboBox *m_coder;
    QComboBox *m_code;
    QComboBox *m_time;
    QCheckBox *m_thisLetter;
    QLabel *m_count;
    QToolButton *m_export;
    QTimer m_typing;
};

} // namespace Kodeks
