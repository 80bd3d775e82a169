// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/lists/memolistmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace Kodeks {

class EmptyState;
class FilterField;
class ListTable;

/// All memos: of the project, of letters and of passages. Enter, a double-click and the context menu lead to what a
/// memo is about.
class MemosPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MemosPanel(QWidget *parent = nullptr);

    void setProject(Project *project);

public slots:
    void focusInput();

signals:
    void passageActivated(Kodeks::PassageId passage, Kodeks::LetterId letter);
    void letterActivated(Kodeks::LetterId letter); ///< its memo
    void dialogAsked(const Kodeks::MemoSubject &subject); ///< the memo of the project or of a code
    void exportRequested(const QList<Kodeks::ListedMemo> &memos);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTools();
    void setUpTable();
    void addAction(const QString &name, const QString &text, const std::function<void()> &work);
    void go(int row);
    void copySelected();
    void filter();
    void refresh();

    QPointer<Project> m_project;
    MemoListModel m_model;
    QWidget *m_tools;
    FilterField *m_words;
    QComboBox *m_kind;
    QLabel *m_count;
    QToolButton *m_export;
    ListTable *m_table;
    EmptyState *m_state;
    QString m_failure;
};

} // namespace Kodeks
