// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QPointer>
#include <QSet>
#include <QWidget>
#include <functional>
#include <optional>

class QListView;
class QMenu;
class QToolButton;
class QStackedLayout;

namespace Kodeks {

class FilterField;
class LetterListModel;
class PanelHeader;
class Project;
class ShownLetters;

/// The letters of the project: filtered by typing, with the current coder's progress. The current letter is the one
/// that is open; others can be marked beside it, for what is done to several. Neither the filter nor letters that come
/// and go move the mark; where the open letter is not shown, none is marked.
class LettersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LettersPanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Shows which letter is open, without asking for it.
    void setCurrentLetter(LetterId letter);
    /// The letter `step` rows below (above, if negative) the current one in the list as shown; invalid at the ends.
    [[nodiscard]] LetterId neighbour(int step) const;
    void focusInput();
    /// Shows the letters of a state only, the words of the filter taken away.
    void showState(std::optional<Letter::Progress> state);
    /// Shows the letters of the current coder's round only, as long as the round is the current coder's.
    void showRound(bool only);
    /// Which attributes stand under each letter, as settings keep it. To be set after the project.
    [[nodiscard]] QString lineChoice() const;
    void setLineChoice(const QString &choice);
    /// The letters that are shown, if a filter keeps others back.
    [[nodiscard]] std::optional<QSet<LetterId>> filteredLetters() const;
    /// The next letter after the open one, in the list as shown and from its top again, that the coder has not begun;
    /// invalid if there is none.
    [[nodiscard]] LetterId nextNotBegun() const;

signals:
    /// The user moved to a letter: show it, the keyboard stays here.
    void letterActivated(Kodeks::LetterId letter);
    /// Enter or double-click: go to its text.
    void letterEntered(Kodeks::LetterId letter);
    void removeRequested(QList<Kodeks::LetterId> letters);
    void renameRequested(Kodeks::LetterId letter);
    void besideRequested(Kodeks::LetterId letter); ///< in the other half of the split view
    void factsRequested(Kodeks::LetterId letter);
    /// The person wants to link to it in a memo.
    void linkRequested(Kodeks::LetterId letter);
    void doneRequested(Kodeks::LetterId letter); ///< or not done any more
    void markRequested(const QList<Kodeks::LetterId> &letters, bool done);
    void describeRequested(const QList<Kodeks::LetterId> &letters);
    void exportRequested(const QList<Kodeks::LetterId> &letters);
    void importRequested();

private:
    void layOut();
    void connectAll();
    void connectCounts();
    void addKey(const QList<QKeySequence> &keys, const std::function<void()> &act);
    void choose(const QModelIndex &index);
    void filter(const QString &typed);
    void markOpen();
    void fillChoices();
    /// The letters that the current coder is to code again; nothing where the coder is no round of chosen letters.
    [[nodiscard]] std::optional<QSet<LetterId>> roundLetters() const;
    void followRound();
    void addDescriptions(const QStringList &attributes);
    void describeBy(const QStringList &attributes);
    void showMenu(const QPoint &place);
    void addForOne(QMenu &menu, LetterId letter);
    void addForSeveral(QMenu &menu, const QList<LetterId> &letters);
    [[nodiscard]] LetterId letterAt(const QModelIndex &shown) const;
    /// From above.
    [[nodiscard]] QList<LetterId> marked() const;
    void updateCount();
    [[nodiscard]] QWidget *emptyPage();
    [[nodiscard]] QWidget *nothingFoundPage();

    QPointer<Project> m_project;
    LetterListModel *m_model;
    ShownLetters *m_shown;
    PanelHeader *m_header;
    FilterField *m_filter;
    QToolButton *m_choice;
    QMenu *m_choices;
    QListView *m_list;
    QStackedLayout *m_pages;
    LetterId m_open;
    bool m_quiet = false;
    bool m_leaving = false; ///< rows are being taken away
};

} // namespace Kodeks
