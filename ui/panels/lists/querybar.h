// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/lists/queryasker.h"
#include "ui/panels/parts/editsink.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace Kodeks {

class FlowLayout;
class QueryLine;

/// A query of passages as a line of text and, below it, as a row of chips: the same query, each to be edited. It tells
/// what was found; of a query that cannot be read, where and why, and what was found last stays.
class QueryBar : public QWidget
{
    Q_OBJECT

public:
    explicit QueryBar(QWidget *parent = nullptr);

    void setProject(Project *project);
    void setEditSink(EditSink sink) { m_apply = std::move(sink); }
    /// The query in force: the last one that could be read; empty if there is none.
    [[nodiscard]] const QString &query() const { return m_inForce; }
    /// Types it.
    void setQuery(const QString &query);
    void focusLine();

signals:
    /// What passages the query in force finds; nothing: there is none.
    void found(const std::optional<QSet<Kodeks::PassageId>> &passages);
    /// Another query is in force.
    void queryChanged(const QString &query);
    /// On to the list.
    void left();
    /// The person wants to read what the query finds.
    void readingRequested(const QString &query);
    /// The person wants to take out what the query finds.
    void exportRequested(const QString &query);

private:
    void typed(const QString &query);
    void take(const QueryAnswer &answer);
    void putInForce(const QString &query);
    void say(const QString &sentence);
    void showChips();
    void addChip(qsizetype index, const QString &text, bool isNot);
    void popUpChipMenu(qsizetype index, QPoint at);
    void fillConditions();
    void fillSaved();
    void saveAs();
    void follow(const Change &change);
    /// What the words of a query can name, gathered once until the project has other names.
    [[nodiscard]] const QueryVocabulary &vocabulary();

    QPointer<Project> m_project;
    EditSink m_apply = noEdits;
    QueryAsker m_asker;
    QString m_inForce;
    std::optional<QueryVocabulary> m_vocabulary;
    QueryLine *m_line;
    QToolButton *m_add;
    QToolButton *m_saved;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QLabel *m_message;
};

} // namespace Kodeks
