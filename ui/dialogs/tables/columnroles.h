// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"

#include <QTreeWidget>

class QComboBox;

namespace Kodeks {

/// The columns of a table with what each becomes, to be changed, and its first values.
class ColumnRoles : public QTreeWidget
{
    Q_OBJECT

public:
    /// `text`: columns may be the text of letters too. `names`: object names of the choices, with %1 for the column.
    ColumnRoles(const LetterTable &table, bool text, const QString &names, QWidget *parent = nullptr);

    [[nodiscard]] const QList<LetterTable::Column> &columns() const { return m_columns; }

signals:
    void columnsChanged();

private:
    [[nodiscard]] QComboBox *roleBox(qsizetype column, bool text);
    void setRole(qsizetype column, const LetterTable::Column &wanted);

    QList<LetterTable::Column> m_columns;
    QList<QComboBox *> m_roles;
    QString m_names;
};

} // namespace Kodeks
