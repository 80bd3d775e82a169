// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/letters/factlist.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Kodeks {

/// One fact of a letter: its value to be edited, where it comes from, and a menu of what else can be done.
class FactField : public QWidget
{
    Q_OBJECT

public:
    explicit FactField(Fact fact, QWidget *parent = nullptr);

    /// Puts in what the project has; an edit in progress is dropped if that is not what it was.
    void setState(const FactState &state);
    void dropEdit();
    void setReadOnly(bool readOnly);
    /// What is selected in the letter; empty for nothing that could be a value.
    void setSelection(const QString &text);
    /// It holds what the project does not have: something is being written, or was refused.
    [[nodiscard]] bool isUnsaved() const;

signals:
    void written();
    /// A person wants this value; nothing to take the fact away.
    void valueWanted(const std::optional<QString> &value);
    void proposalAccepted();
    void placeWanted(Kodeks::TextRange range);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMenu();
    void arrange(QLabel *name);
    void commit();
    void want(const QString &text);
    void refuseDate();
    void showState();
    [[nodiscard]] QString shown(const QString &value) const;

    Fact m_fact;
    FactState m_state;
    QString m_selection;
    bool m_readOnly = false;
    QLineEdit *m_edit;
    QLabel *m_source;
    QToolButton *m_more;
    QAction *m_go;
    QAction *m_take;
    QAction *m_reset;
    QAction *m_accept;
};

} // namespace Kodeks
