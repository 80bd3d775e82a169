// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/consultation/numberwords.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace Kodeks {

class TableFill;

/// The words that the summary has for numbers: a row for each, to be written in; below, what becomes of some numbers,
/// or what is wrong. A table can fill it. Changes nothing.
class NumberWordsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NumberWordsDialog(const NumberWords &words, QWidget *parent = nullptr);

    [[nodiscard]] NumberWords words() const; ///< of a table in which nothing is wrong
    void fillFrom(const QString &path);

private:
    [[nodiscard]] QWidget *buttons();
    void show(const NumberWords &words);
    void addRow(const NumberWord &word);
    void removeRow();
    /// Invalid with a sentence that names the row.
    [[nodiscard]] Result<NumberWords> read() const;
    void check();

    QTableWidget *m_table;
    QLabel *m_state;
    QPushButton *m_remove;
    TableFill *m_fill;
    QPushButton *m_accept = nullptr;
    bool m_filling = false;
};

} // namespace Kodeks
