// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace Kodeks {

/// Fields side by side, row by row, in as many columns of one width as there is room for: one at least, four at most.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    /// Takes the fields into its care, in this order. Those that are left out now stay its children.
    void setFields(const QList<QWidget *> &fields);
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int columnWidth() const;

    QList<QWidget *> m_fields;
    QGridLayout *m_grid;
    int m_columns = 1;
};

} // namespace Kodeks
