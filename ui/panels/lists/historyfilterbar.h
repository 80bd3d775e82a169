// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/history/history.h"
#include "ui/panels/lists/filterbar.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace Kodeks {

class Project;

/// One line of filters for the history: words, coder, code, time and whether only the letter that is open; and how many
/// entries they leave.
class HistoryFilterBar : public FilterBar
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    void setProject(Project *project);
    void setCurrentLetter(LetterId letter);
    void setCount(qsizetype shown, bool reading);
    void clear() override;
    [[nodiscard]] bool isEmpty() const override { return filter().isEmpty(); }
    [[nodiscard]] HistoryFilter filter() const;

signals:
    void exportRequested();

private:
    void layOut();
    void connectAll();
    void fillCoders();
    void fillCodes();
    void addTasks(TaskId parent, int depth);

    QPointer<Project> m_project;
    LetterId m_letter;
    QComboBox *m_coder;
    QComboBox *m_code;
    QComboBox *m_time;
    QCheckBox *m_thisLetter;
    QLabel *m_count;
    QToolButton *m_export;
};

} // namespace Kodeks
