// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/models/lists/searchasker.h"
#include "ui/models/lists/searchmodel.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace Kodeks {

class EmptyState;
class HitTable;
class SearchBar;
class SortButton;
struct Change;

/// A search of all letters and its hits as a place to work: sorted, opened, put on piles, coded. A newer question
/// cancels the older one; what changes in the project renews the hits, which keep their places. A question that cannot
/// be read leaves what was found last.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    [[nodiscard]] bool isSearching() const { return m_asker.isRunning(); }
    [[nodiscard]] bool isEmpty() const { return m_model.hits().isEmpty(); }

    /// What the hits shown were asked for.
    [[nodiscard]] const LetterSearch &asked() const { return m_asked; }
    [[nodiscard]] const SearchScope &scope() const { return m_scope; }
    /// How is searched now.
    [[nodiscard]] LetterSearch::Kind kind() const;
    /// Those that are shown, which are not all of them if it is cut off.
    [[nodiscard]] const SearchModel &model() const { return m_model; }
    [[nodiscard]] QList<HitPlace> markedHits() const;
    [[nodiscard]] HitTable *table() const { return m_table; }

public slots:
    /// Puts the query in and runs it at once.
    void search(const QString &query);
    /// Searches so from now on.
    void setKind(Kodeks::LetterSearch::Kind kind);
    void focusInput();
    /// To the next hit (1) or the one before (-1), round the end.
    void goToNext(int step);
    /// To the current hit.
    void goToHit();
    /// The pile of the current row or the marked ones are to be coded; a row that is alone is gone to.
    void codeRows();
    /// The current row shows its sentence, then its paragraph.
    void openRow();
    void closeRow();
    /// Puts the marked rows on a pile, 0: takes them off.
    void putOnPile(int pile);
    void openSortMenu();

signals:
    /// Go there.
    void hitActivated(Kodeks::LetterId letter, Kodeks::TextRange range);
    /// The user has moved to the row: show it, the keyboard stays here.
    void hitShown(Kodeks::LetterId letter, Kodeks::TextRange range);
    /// Go there and code it.
    void hitCodeRequested(Kodeks::LetterId letter, Kodeks::TextRange range);
    /// Code the marked hits, a pile (0: none) or all.
    void codeHitsRequested(int pile);
    void exportRequested();
    /// There are other hits.
    void hitsChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeButtons();
    void setUpTable();
    void connectBar();
    void run();
    void renew(const Change &change);
    /// Asks again, once it is quiet and the panel is seen.
    void renewSoon();
    void take(const LetterSearchResult &result, bool isWhole);
    void tell(const SearchTotals &totals, bool isWhole);
    [[nodiscard]] QString nothingFound() const;
    void tellOfMore(const WiderSearch &wider);
    void fail(const QString &message);
    void showHint();
    void clear();
    void openAs(const HitPlace &place, SearchModel::Opened opened);
    void copyRows();
    /// By the letter or the pile; once more: in the order of the letters.
    void sortByColumn(int column);
    /// The next hit (1) or the one before (-1), made the current one; nothing without hits.
    [[nodiscard]] std::optional<HitPlace> step(int rows);

    QPointer<Project> m_project;
    SearchAsker m_asker;
    Job m_opening;
    Job m_copying;
    SearchModel m_model;
    LetterSearch m_asked;
    SearchScope m_scope;
    SearchBar *m_bar;
    SortButton *m_sort;
    QToolButton *m_code;
    QToolButton *m_export;
    HitTable *m_table;
    EmptyState *m_state;
    QTimer m_waiting; ///< before the panel says that it searches
    QTimer m_renewing; ///< after a change
    bool m_isRenewal = false; ///< the same was asked again
    int m_goneRow = -1; ///< where the current hit was that a renewal did not find any more; the next one stands there
    bool m_stale = false; ///< something has changed while the panel was hidden
};

} // namespace Kodeks
