// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "ui/jobs/job.h"
#include "ui/models/conclude/concluded.h"
#include "ui/panels/parts/editsink.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace Kodeks {

class ConcludeQuotes;
class ConcludeView;
class EmptyState;
class PanelHeader;
class Project;
class QueryBar;

/// The place where a study is concluded: one selection of coders, one filter and one unit for all views, and beside
/// them the quotes of the number that is pointed out. Reads in another thread when it is shown and, while it is, after
/// every change.
class ConcludePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConcludePanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    void setEditSink(EditSink sink);
    enum class View { Matrices, Positions, Camps, Flow, Campaigns, Rounds };
    void showView(View view);
    [[nodiscard]] ConcludeView *view() const;
    [[nodiscard]] QString viewName() const;
    /// "Høring 2024: Task by Direction".
    [[nodiscard]] QString pictureTitle() const;
    /// Where one was: the cell, or the quotes it led to.
    void focusInput();
    void focusQuery();
    /// The filter, as if it had been typed; at once only where it is seen.
    void setQuery(const QString &query);
    [[nodiscard]] bool isCounting() const;
    [[nodiscard]] const Concluded &study() const { return m_study; }
    /// What the view that is shown counts.
    [[nodiscard]] CountUnit unit() const;
    /// All that is to be said of a figure that is shown.
    [[nodiscard]] QString caption() const;

signals:
    void passageActivated(Kodeks::PassageId passage, Kodeks::LetterId letter);
    void rangeActivated(Kodeks::LetterId letter, Kodeks::TextRange range);
    /// Escape: back to the letter.
    void left();
    void exportRequested();
    /// Another filter is in force.
    void queryChanged(const QString &query);
    /// What is coded in one letter of a campaign is to be coded in all of them.
    void copiesRequested(const QList<Kodeks::Passage> &copies);
    /// What senders say that cannot both be is to be decided on.
    void decisionsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Read = std::shared_ptr<const AnalysedStatements>;

    [[nodiscard]] QWidget *head();
    void addView(ConcludeView *view, const QString &name);
    void fillCoders();
    void follow();
    void read();
    void take(const Result<Read> &read);
    /// Why there is nothing to conclude from; empty if there is something.
    [[nodiscard]] QString nothing() const;
    void giveStudy();
    void showCaption();
    void showUnit();
    void activate(const ConcludedNumber &number);

    QPointer<Project> m_project;
    Concluded m_study;
    PanelHeader *m_head;
    QComboBox *m_unit;
    QComboBox *m_coders;
    QCheckBox *m_once; ///< campaigns count once
    QueryBar *m_query;
    QTabBar *m_names;
    QStackedWidget *m_views;
    EmptyState *m_state;
    QLabel *m_caption;
    QSplitter *m_parts;
    ConcludeQuotes *m_quotes;
    QTimer m_resting;
    Job m_reading;
    QSet<ConcludeView *> m_given; ///< that have the study as it is
    std::optional<QString> m_wanted; ///< a filter that was set while the panel was not seen
    bool m_chosen = false;        ///< whose passages count, by hand
    bool m_known = false;         ///< what was read is of the project as it is
    bool m_atQuotes = false;      ///< the keyboard was last in the quotes
};

} // namespace Kodeks
