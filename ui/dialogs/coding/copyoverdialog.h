// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/copying/copyover.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Kodeks {

class Project;

/// Shows where the words of a passage stand in other letters and what is said of them there, and asks in which of these
/// places its coding is to be given: those not coded yet unless somebody ticks otherwise. Changes nothing itself.
class CopyOverDialog : public QDialog
{
    Q_OBJECT

public:
    /// A plan for one passage, with one place or more.
    CopyOverDialog(const Project &project, CopyPlan plan, QWidget *parent = nullptr);

    /// Those that are ticked.
    [[nodiscard]] QList<Passage> copies() const;

private:
    void fill(const Project &project);
    [[nodiscard]] bool isTicked(int row) const;
    void refresh();

    CopyPlan m_plan;
    QTreeWidget *m_places;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
