// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QLabel;
class QListView;

namespace Kodeks {

class ActionRegistry;
class CommandModel;

/// A list of everything that can be done, found by typing. Lies over the upper middle of its parent; gives the focus
/// back to where it was when it closes.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const ActionRegistry &registry, QWidget *parent);

    /// Shows it, empty and ready for typing.
    void popUp();
    /// Does the current action, if it can be done, after closing.
    void runCurrent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void filter(const QString &typed);
    void moveBy(int rows);
    void showNote();
    [[nodiscard]] QString spokenRow() const;
    void closeAndReturn();
    void place();

    CommandModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_note; ///< why there is nothing, or why it cannot be done
    const ActionRegistry &m_registry;
    QPointer<QWidget> m_before;
};

} // namespace Kodeks
