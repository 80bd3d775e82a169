// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace Kodeks {

class ColumnRoles;

/// Shows what the columns of a table of answers become, to be changed, and the letter that a row becomes. Changes
/// nothing itself. Rejected: the whole import is cancelled.
class AnswersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnswersDialog(LetterTable table, QWidget *parent = nullptr);

    /// With the columns as they were chosen.
    [[nodiscard]] const LetterTable &table() const { return m_table; }
    /// Whether it comes in; otherwise it is left out, and the import goes on without it.
    [[nodiscard]] bool takes() const { return m_takes; }

private:
    void makePreview(QVBoxLayout *column);
    void makeButtons(QVBoxLayout *column);
    void choose(bool take);
    void follow();
    void showRow();

    LetterTable m_table;
    QLabel *m_intro;
    ColumnRoles *m_columns;
    QSpinBox *m_row;
    QLabel *m_about;
    QPlainTextEdit *m_preview;
    QPushButton *m_accept = nullptr;
    bool m_takes = true;
};

} // namespace Kodeks
