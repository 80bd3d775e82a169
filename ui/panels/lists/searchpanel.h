// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"
#include "ui/jobs/job.h"
#include "ui/models/lists/searchmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Kodeks {

class FilterField;
class EmptyState;
class ListTable;
class Project;

/// Full-text search over all letters. A newer query cancels the older one; letters that come or go renew the hits.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype limit = 1000; ///< hits read and shown

    explicit SearchPanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// The line of the query, at the top of the panel unless it is taken elsewhere.
    [[nodiscard]] QWidget *tools() const;
    [[nodiscard]] bool isSearching() const { return m_job.isRunning(); }

    [[nodiscard]] QString query() const;
    /// Those that are shown, which are not all of them if isCutOff().
    [[nodiscard]] const QList<SearchHit> &hits() const { return m_model.hits(); }
    [[nodiscard]] bool isCutOff() const { return m_model.isCutOff(); }
    [[nodiscard]] QList<SearchHit> markedHits() const;
    /// Puts an action about the hits into the menu of the table.
    void addHitAction(QAction *action);

public slots:
    /// Puts the query in and runs it at once.
    void search(const QString &query);
    void focusInput();

signals:
    /// Enter or a double-click: go there.
    void hitActivated(Kodeks::LetterId letter, Kodeks::TextRange range);
    /// The user has moved to the row: show it, the keyboard stays here.
    void hitShown(Kodeks::LetterId letter, Kodeks::TextRange range);
    /// Go there and code it.
    void hitCodeRequested(Kodeks::LetterId letter, Kodeks::TextRange range);
    /// Code the marked hits, or all.
    void codeHitsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    void setUpTable();
    void run();
    void take(const Result<SearchResult> &result);
    void tell();
    void countAll();
    void lookWider();
    void tellOfMore(const WiderSearch &wider);
    /// The next hit, or the one before; round the end. The keyboard stays where it is.
    void step(int rows);
    void showHint();

    QPointer<Project> m_project;
    Job m_job;
    Job m_wider;
    SearchModel m_model;
    QWidget *m_tools;
    FilterField *m_query;
    QLabel *m_counts;
    QLabel *m_more; ///< links to the same search in more words
    QToolButton *m_code;
    ListTable *m_table;
    EmptyState *m_state;
    QTimer m_typing;
    QTimer m_waiting; ///< before the panel says that it searches
};

} // namespace Kodeks
