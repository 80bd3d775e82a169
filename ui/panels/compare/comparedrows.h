// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/compare/comparedtext.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Kodeks {

/// Two columns of statements under the names of those who made them; rows that differ have a sign before their caption.
class ComparedRows : public QWidget
{
    Q_OBJECT

public:
    explicit ComparedRows(QWidget *parent = nullptr);

    void setText(const ComparedText &text);

private:
    struct Labels
    {
        QLabel *caption;
        QLabel *first;
        QLabel *second;
    };

    [[nodiscard]] QLabel *valueLabel(const QString &name);
    [[nodiscard]] Labels &labels(qsizetype row);

    QGridLayout *m_grid;
    QLabel *m_first;
    QLabel *m_second;
    QList<Labels> m_rows;
};

} // namespace Kodeks
