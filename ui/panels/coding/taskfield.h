// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/codematcher.h"

#include <QLineEdit>

class QCompleter;

namespace Kodeks {

class CodeRowsModel;

/// Shows the task of a passage with its groups ("Helse og omsorg / Sykehjem"); typing a few letters, a click or Down
/// lists tasks to choose from. In little room the groups are cut. Choosing, or Enter, picks; Enter on an empty field
/// takes the task away; leaving the field otherwise changes nothing.
class TaskField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TaskField(QWidget *parent = nullptr);

    void setCodebook(const Codebook &codebook);
    /// An invalid id shows that there is none.
    void setTask(TaskId task);

signals:
    void picked(Kodeks::TaskId task);
    /// Typed letters fit nothing: a sentence for the person; empty when that is over.
    void messageChanged(const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// What cannot be changed looks so.
    void changeEvent(QEvent *event) override;

private:
    void showRows(const QString &typed);
    void listAll();
    void pickTyped();
    void restore();
    [[nodiscard]] QString fitted(const QString &path) const;

    CodeMatcher m_matcher;
    TaskId m_task;
    bool m_typed = false;
    CodeRowsModel *m_rows;
    QCompleter *m_completer;
};

} // namespace Kodeks
