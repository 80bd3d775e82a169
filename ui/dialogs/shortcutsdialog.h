// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QMap>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Kodeks {

/// One action in the list of shortcuts.
struct ShortcutRow
{
    QString id;
    QString text;
    QString menu;
    QKeySequence standard; ///< what it has unless changed
    QKeySequence now;
    QString place = {}; ///< where it works, if that is not everywhere: keys may mean something else elsewhere
};

/// The list of all shortcuts, to read and to change: a new one is recorded, conflicts are named, everything can be
/// reset.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(QList<ShortcutRow> rows, QWidget *parent);

    /// Those that differ from the standard, by id.
    [[nodiscard]] QMap<QString, QKeySequence> changed() const;
    /// Gives an action a shortcut; one that another action has is taken from it.
    void assign(const QString &id, const QKeySequence &keys);

private:
    void fill();
    void filter(const QString &typed);
    void showCurrent();
    void record();
    void resetCurrent();
    void resetAll();
    void layOut();
    void updateRow(qsizetype row);
    [[nodiscard]] ShortcutRow *current();
    /// The actions that have these keys where that one works.
    [[nodiscard]] QStringList owners(const QKeySequence &keys, const QString &otherThan) const;

    QList<ShortcutRow> m_rows;
    QList<QTreeWidgetItem *> m_items;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QLabel *m_conflict;
    QPushButton *m_assign;
    QPushButton *m_reset;
};

} // namespace Kodeks
