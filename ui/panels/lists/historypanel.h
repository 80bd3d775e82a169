// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"
#include "ui/models/lists/historymodel.h"

#include <QWidget>

class QAction;

namespace Kodeks {

class EmptyState;
class HistoryFilterBar;
class ListTable;

/// All that has been done to the project, newest first: where, and from what to what. Reads the journal when it is
/// first seen. Enter, a double-click and the context menu lead to the place.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    void setCurrentLetter(LetterId letter);
    /// To an entry, without a filter.
    void choose(EditId edit);

public slots:
    void focusInput();

signals:
    void passageActivated(Kodeks::PassageId passage, Kodeks::LetterId letter);
    void rangeActivated(Kodeks::LetterId letter, Kodeks::TextRange range);
    void letterActivated(Kodeks::LetterId letter);
    /// What was done has no place that one could go to; the sentence says why.
    void placeless(const QString &sentence);
    /// By undo or redo to how things were right after that edit.
    void wayBackRequested(Kodeks::EditId edit);
    void exportRequested(const Kodeks::HistoryFilter &filter);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void connectAll();
    QAction *addAction(const QString &name, const QString &text, const std::function<void()> &work);
    void go(int row);
    /// What the way back is called for the current row, and whether there is one.
    void nameWayBack();
    void copySelected();
    void refresh();

    QPointer<Project> m_project;
    HistoryModel m_model;
    HistoryFilterBar *m_bar;
    ListTable *m_table;
    EmptyState *m_state;
    QAction *m_wayBack = nullptr;
    QString m_failure;
};

} // namespace Kodeks
