// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/letterdescribing.h"
#include "ui/models/agreement/figuretable.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace Kodeks {

class ColumnRoles;

/// Shows what the columns of a table of letters become, to be changed, and which letters that would change and how.
/// Changes nothing itself.
class ImportFactsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `project` is read for as long as the dialog is there.
    ImportFactsDialog(const Project &project, LetterTable table, QWidget *parent = nullptr);

    [[nodiscard]] const LetterTablePlan &plan() const { return m_plan; }

private:
    void makeChanges(QVBoxLayout *column);
    void makeNotes(QVBoxLayout *column);
    void makePlan();
    void showPlan(const QString &problem);
    void showNotes();
    [[nodiscard]] QString whyNothing() const;

    QPointer<const Project> m_project;
    LetterTable m_table;
    LetterTablePlan m_plan;
    FigureTableModel m_model;
    QLabel *m_intro;
    ColumnRoles *m_columns;
    QTableView *m_changes;
    QLabel *m_message;
    QLabel *m_notesTitle;
    QListWidget *m_notes;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
