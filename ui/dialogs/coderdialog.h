// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coder.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Kodeks {

/// Asks who is coding: one of the project's coders, or a new one by name. What is typed is the name, also while the
/// list has the focus, and one that is there already chooses that coder; the arrows choose in the list, also while the
/// name has the focus.
class CoderDialog : public QDialog
{
    Q_OBJECT

public:
    CoderDialog(const QList<Coder> &coders, CoderId current, QWidget *parent);

    /// The coder chosen; invalid if a new one is to be made.
    [[nodiscard]] CoderId coder() const;
    /// The name of the new coder; empty if one was chosen.
    [[nodiscard]] QString newName() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCoders(CoderId current);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] const Coder *namesake() const;
    void update();
    void layOut();

    QList<Coder> m_coders;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLabel *m_taken;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
