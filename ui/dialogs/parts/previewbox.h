// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/agreement/figuretable.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTableView;

namespace Kodeks {

/// What a file will hold: its first rows under a caption, or sentences in their place. Sentences that need more room
/// than there is are scrolled; they never make the box larger.
class PreviewBox : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBox(QWidget *parent = nullptr);

    void showTable(const FigureTable &table, const QString &caption);
    void showMessage(const QString &message);

private:
    FigureTableModel m_model;
    QLabel *m_caption;
    QTableView *m_table;
    QLabel *m_message;
    QScrollArea *m_scroll;
};

} // namespace Kodeks
