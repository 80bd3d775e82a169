// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/lists/passagetablemodel.h"
#include "ui/panels/parts/editsink.h"

#include <QWidget>

class QAction;

namespace Kodeks {

class EmptyState;
class ListTable;
class PassageColumnChoice;
class PassageFilterBar;
class QueryBar;

/// The table over all passages of all letters. Reads the project when it is first seen.
class PassagesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PassagesPanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// What makes its edits; until then it makes none.
    void setEditSink(const EditSink &sink);
    /// The bar of filters, at the top of the panel unless it is taken elsewhere.
    [[nodiscard]] QWidget *tools() const;
    /// As it is filtered and sorted.
    [[nodiscard]] ListTable *table() const { return m_table; }
    /// Which columns there are, as settings keep it. To be set after the project.
    [[nodiscard]] QString columnChoice() const;
    void setColumnChoice(const QString &choice);
    /// The query in force, empty if there is none; and to type one.
    [[nodiscard]] const QString &query() const;
    void setQuery(const QString &query);
    /// Marks these rows, those that are shown, and no others; tells nobody. Very many are left as they are.
    void choose(const QList<PassageId> &passages);
    /// None but these passages, which `words` say.
    void showOnly(const QSet<PassageId> &passages, const QString &words);

public slots:
    /// The letter open in the window, for the filter "This letter only".
    void setCurrentLetter(Kodeks::LetterId letter);
    /// Follows the window's current passage; tells nobody.
    void setCurrentPassage(Kodeks::PassageId passage);
    /// Only the passages of that code, of all letters and coders.
    void showCode(const Kodeks::DraggedCode &code);
    void focusFilter();
    void focusQuery();
    void focusInput();
    void removeSelected();
    void recodeSelected();
    void changeSelected();
    void splitSelected();
    void copyQuotes();
    /// The selected rows with their columns, as spreadsheets take them.
    void copyRows();
    /// What leads to the selected passages when it is put into a memo.
    void copyLinks();

signals:
    /// Enter or a double-click: go there.
    void passageActivated(Kodeks::PassageId passage, Kodeks::LetterId letter);
    /// The user has moved to the row: show it, the keyboard stays here.
    void passageShown(Kodeks::PassageId passage, Kodeks::LetterId letter);
    void recodeRequested(const QList<Kodeks::PassageId> &passages);
    void removeRequested(const QList<Kodeks::PassageId> &passages);
    /// The person wants to change something of all of them at once; `others` more are chosen, which only their own
    /// coders may change.
    void changeRequested(const QList<Kodeks::PassageId> &passages, qsizetype others);
    /// The person wants these to have a new code instead of one that they have.
    void splitRequested(const QList<Kodeks::PassageId> &passages);
    /// Another query is in force.
    void queryChanged(const QString &query);
    /// The person wants to read what a query finds.
    void readingRequested(const QString &query);
    /// The person wants to take out what a query finds.
    void exportRequested(const QString &query);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QAction *addRowAction(const QString &name, const QString &text, void (PassagesPanel::*slot)());
    void goToCurrent();
    void applyFilter();
    void keepSelection();
    void restoreSelection();
    void refresh();
    void enableActions();
    [[nodiscard]] QList<PassageId> selected() const;
    /// Those that may be changed.
    [[nodiscard]] QList<PassageId> changeable() const;

    PassageTableModel m_model;
    PassageFilterBar *m_bar;
    QueryBar *m_query;
    std::optional<QSet<PassageId>> m_found; ///< by the query in force
    ListTable *m_table;
    PassageColumnChoice *m_columns;
    EmptyState *m_state;
    QList<QAction *> m_actions; ///< all need a selection
    QList<QAction *> m_changes; ///< those of them that need a passage in it that may be changed
    QPointer<Project> m_project;
    QList<PassageId> m_kept;    ///< selected before the model was reset, the current one first
    PassageId m_current;        ///< told from outside, shown once it is among the rows
    QString m_failure;
};

} // namespace Kodeks
