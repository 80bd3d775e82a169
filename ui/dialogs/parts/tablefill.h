// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;

namespace Kodeks {

/// Fills a dialog from a table: a button that asks for the file, and beside it what was taken, or why it could not be.
class TableFill : public QWidget
{
    Q_OBJECT

public:
    /// `title` is that of the file dialog; `name` that of what is said.
    TableFill(const QString &title, const QString &name, QWidget *parent = nullptr);

    /// Says how many rows were taken, or the error.
    void tell(const Result<qsizetype> &taken);
    void say(const QString &text);

signals:
    void fileChosen(const QString &path);

private:
    void ask();

    QString m_title;
    QLabel *m_state;
};

} // namespace Kodeks
