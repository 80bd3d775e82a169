// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/lists/passagefilter.h"
#include "ui/panels/lists/filterbar.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace Kodeks {

class Chip;
class Project;

/// One line of filters for the passages table, and what they leave.
class PassageFilterBar : public FilterBar
{
    Q_OBJECT

public:
    explicit PassageFilterBar(QWidget *parent = nullptr);

    void setProject(Project *project);
    void setCurrentLetter(LetterId letter);
    /// The menu of the button for the table's columns.
    void setColumnsMenu(QMenu *menu);
    /// Both in passages.
    void setCounts(qsizetype total, qsizetype shown);
    /// Only passages of that code, its name on a button that takes this away again; nothing: all.
    void setCode(const std::optional<DraggedCode> &code);
    void clear() override;
    [[nodiscard]] bool isEmpty() const override { return filter().isEmpty(); }
    /// None but these, which `words` say, until the chip with the words is clicked.
    void showOnly(const QSet<PassageId> &passages, const QString &words);
    [[nodiscard]] PassageFilter filter() const;

private:
    using Choice = std::pair<qint64, QString>; ///< an id, or one of the numbers below 0 that stand for a lack

    void showAny();
    void showCode();
    void fillCoders();
    void fillTasks();
    void addTasks(QList<Choice> &choices, TaskId parent, int depth) const;
    void fill(QComboBox *box, const QString &all, const QList<Choice> &choices);

    QPointer<Project> m_project;
    LetterId m_letter;
    QComboBox *m_coder;
    QComboBox *m_task;
    QCheckBox *m_thisLetter;
    QToolButton *m_codeButton;
    std::optional<DraggedCode> m_code;
    QLabel *m_counts;
    QToolButton *m_columns;
    Chip *m_onlyChip;
    std::optional<QSet<PassageId>> m_only;
};

} // namespace Kodeks
