// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/consultation/consultation.h"

#include <QDialog>

class QTableWidget;

namespace Kodeks {

class TableFill;

/// Asks what those who consult propose for each task: a row for a task, with the directions there are to choose from;
/// a table can fill it. Changes nothing.
class ProposalDialog : public QDialog
{
    Q_OBJECT

public:
    ProposalDialog(const Codebook &codebook, const Consultation &consultation, QWidget *parent = nullptr);

    /// The tasks for which something else is chosen than was proposed before; an invalid direction: nothing now.
    [[nodiscard]] QList<TaskProposal> changes() const;
    /// Chooses what the table at `path` says, or says why it cannot.
    void fillFrom(const QString &path);

protected:
    /// Scrolling past a closed choice does not change what is proposed.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRows();
    [[nodiscard]] DirectionId chosen(int row) const;
    void choose(TaskId task, DirectionId direction);

    Codebook m_codebook;
    Consultation m_consultation;
    QList<TaskId> m_tasks; ///< by rows
    QTableWidget *m_table;
    TableFill *m_fill;
};

} // namespace Kodeks
