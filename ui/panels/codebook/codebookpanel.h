// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/memolinks.h"
#include "ui/models/codes/codedrag.h"
#include "ui/models/codes/codevalue.h"
#include "ui/models/lists/memobacklinks.h"
#include "ui/panels/parts/editsink.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTreeView;

namespace Kodeks {

class Chip;
class CodebookModel;
class Decisions;
class FilterField;
class PanelHeader;
class Project;
struct Question;

/// The codebook: its tasks, directions, actors and arguments as a tree with colours and counts, and below it what the
/// chosen code means. Codes are made, edited, moved (dragged or by keys), merged, recoloured and removed here.
///
/// Keys in the tree: Enter gives the code to the current passage, F2 edits, Insert makes a new one, Delete removes,
/// Alt+Up and Alt+Down move a task.
class CodebookPanel : public QWidget
{
    Q_OBJECT

public:
    /// `decisions` outlives the panel.
    explicit CodebookPanel(Decisions &decisions, QWidget *parent = nullptr);

    /// Null: none.
    void setProject(Project *project);
    /// What makes its edits; until then it makes none.
    void setEditSink(EditSink sink) { m_apply = std::move(sink); }
    [[nodiscard]] CodeDimension dimension() const;
    void setDimension(CodeDimension dimension);
    /// The key of the chosen code, 0 for none.
    [[nodiscard]] qint64 currentCode() const;
    void setCurrentCode(qint64 id);
    /// To a task, whatever list and filter there were.
    void showTask(TaskId task);
    /// To a code that a memo's link leads to.
    void showSubject(const MemoSubject &code);

public slots:
    void focusFilter();
    /// Gives the chosen code.
    void choose();
    void showPassages();
    void readPassages();
    void writeMemo();
    void copyLink();
    void createCode();
    void createGroup();
    void editCode();
    void mergeCode();
    void removeCode();
    void moveUp();
    void moveDown();

signals:
    /// Double-click or Enter: the person wants the current passage to have it.
    void taskChosen(Kodeks::TaskId task);
    void directionChosen(Kodeks::DirectionId direction);
    void argumentChosen(Kodeks::ArgumentId argument);
    /// The passages that have the code; of an actor, those whose direction names it.
    void passagesRequested(const Kodeks::DraggedCode &code);
    /// The same, to be read one after the other.
    void readingRequested(const Kodeks::DraggedCode &code);
    /// The person wants to write what there is to note of the code.
    void memoAsked(const Kodeks::MemoSubject &subject);
    /// A link in the memos below the definition, or the way back to a memo that links here.
    void linkActivated(const Kodeks::MemoTarget &target);
    /// Something cannot be done: why, and what to do.
    void refused(const QString &why);
    /// The person wants to see what counts as a passage and the rules.
    void rulesAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildSwitch(QWidget *bar);
    [[nodiscard]] QWidget *buildTools();
    void buildTree();
    [[nodiscard]] QWidget *buildDetail();
    void filter(const QString &typed);
    /// Rows that come to be there, or go elsewhere, are not folded away.
    void showRow(const QModelIndex &parent, int row);
    void follow();
    void refresh();
    void showDetail();
    [[nodiscard]] QString memosBelow() const;
    /// The chosen code as what memos are about.
    [[nodiscard]] MemoSubject subject() const;
    [[nodiscard]] QString emptyMessage() const;
    [[nodiscard]] bool press(int key);

    [[nodiscard]] bool canChange() const;
    [[nodiscard]] QString whyNotChange() const;
    /// The chosen code, if it may be changed; says why not.
    [[nodiscard]] std::optional<CodeValue> changeable();
    [[nodiscard]] std::optional<CodeValue> chosen();
    [[nodiscard]] std::optional<CodeValue> current() const;
    [[nodiscard]] qsizetype currentCount() const;
    void createFrom(const CodeValue &blank);
    void moveBy(int rows);
    void moveInto(TaskId group);
    void moveTask(TaskId id, TaskId into, int position);
    void recolor(const QString &color);
    [[nodiscard]] Question removal(const CodeValue &code) const;

    void popUpMenu(QPoint global);
    void fillMenu(QMenu *menu);
    void addChanges(QMenu *menu, const std::optional<CodeValue> &code);
    void addMoves(QMenu *menu, const Task &task);
    void addColors(QMenu *menu);

    Decisions &m_decisions;
    EditSink m_apply = noEdits;
    QPointer<Project> m_project;
    CodebookModel *m_model;
    PanelHeader *m_header = nullptr;
    QList<Chip *> m_switch;
    FilterField *m_filterEdit = nullptr;
    QWidget *m_tools = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_detail = nullptr;
    QWidget *m_detailArea = nullptr;
    MemoBacklinks m_backlinks;
    QList<qint64> m_moved; ///< codes whose rows came or went elsewhere in the change that is made now
    qint64 m_chosen = 0; ///< the code that is chosen, also while the filter hides it
};

} // namespace Kodeks
