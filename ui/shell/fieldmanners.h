// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

class QWidget;

namespace Kodeks {

class Session;

/// What the fields of a window (those of one line and those of many) leave to the window.
///
/// A file that is dropped on one is the window's, as anywhere else, and does not become words. The keys of undo and
/// redo are the window's too, unless something was typed into the field since the project was last changed, undone or
/// redone: they take back what was done last.
class FieldManners : public QObject
{
    Q_OBJECT

public:
    /// In the `own` widgets the keys of undo always stay with the field.
    FieldManners(QWidget *window, const Session &session, QList<QWidget *> own);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listenTo(QWidget *field);
    [[nodiscard]] bool leavesUndo(const QWidget *field) const;

    QWidget *m_window;
    QList<QWidget *> m_own;
    QSet<QObject *> m_heard; ///< fields whose typing is noticed
    QSet<const QObject *> m_typed; ///< fields that were typed into since the project changed
};

} // namespace Kodeks
