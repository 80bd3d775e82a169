// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/lists/historymodel.h"

#include <QWidget>

namespace Kodeks {

class EmptyState;
class ListTable;

/// All that has been done to the project, newest first. Reads the journal when it is first seen.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setProject(Project *project);

public slots:
    void focusInput();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void copySelected();
    void refresh();

    HistoryModel m_model;
    ListTable *m_table;
    EmptyState *m_state;
};

} // namespace Kodeks
