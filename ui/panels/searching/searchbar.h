// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/searching/lettersearch.h"
#include "core/query/expression.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace Kodeks {

class FilterField;
class FormsRow;
class Project;
class QueryLine;

/// What is searched for, how, and in which text; below it what is found wanting in that. A search that cannot be read
/// is marked at its place.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Fills the list of whose coded text can be searched.
    void fillScopes();

    [[nodiscard]] QString query() const;
    [[nodiscard]] LetterSearch search() const;
    [[nodiscard]] SearchScope scope() const;
    /// Whether what is typed was not asked for yet.
    [[nodiscard]] bool isTyping() const { return m_typing.isActive(); }
    /// Puts the query in and asks for it.
    void setQuery(const QString &query);
    void setKind(LetterSearch::Kind kind);
    void focusQuery();

    /// Whether it can be read; if not, says why and where.
    [[nodiscard]] bool check();
    /// A sentence below the fields; none: nothing.
    void say(const QString &sentence);
    void setCounts(const QString &counts, const QString &tip = {});
    /// Links whose addresses are queries.
    void setLinks(const QString &links);
    void setForms(const QList<FoundForm> &forms);
    /// Puts a button at the end of the line.
    void addButton(QWidget *button);

signals:
    /// Once typing rests, or at once when something was chosen.
    void asked();
    /// Enter: the next hit, or the one before (-1).
    void stepAsked(int step);
    /// Down: on to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields();
    /// Says in the field how one searches.
    void showKind();
    void makeWhere();
    void layOut();
    void chooseScope();
    [[nodiscard]] bool checkQuery();
    [[nodiscard]] bool checkWhere();

    QPointer<Project> m_project;
    QHBoxLayout *m_line;
    FilterField *m_query;
    QComboBox *m_kind;
    QComboBox *m_scope;
    QueryLine *m_where;
    QLabel *m_counts;
    QLabel *m_links;
    QLabel *m_message;
    FormsRow *m_forms;
    QStringList m_without; ///< forms that are switched off
    QTimer m_typing;
};

} // namespace Kodeks
