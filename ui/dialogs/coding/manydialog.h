// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edits/manychange.h"
#include "ui/jobs/job.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace Kodeks {

/// Asks what of many passages is to be changed, and says before what that would do, looked at in the background where
/// they are very many. Changes nothing itself.
class ManyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `others` were chosen as well, which only their own coders may change.
    ManyDialog(
        const Project &project, const QList<PassageId> &passages, qsizetype others = 0, QWidget *parent = nullptr);

    [[nodiscard]] ManyChange change() const;

private:
    QComboBox *addBox(QFormLayout *form, const QString &label, const QString &name, bool mayBeNone);
    void addArguments(QFormLayout *form);
    void fillTasks(TaskId parent, int depth);
    void refresh();
    void showPreview(const Result<ManyPreview> &preview);
    [[nodiscard]] QString told(const ManyPreview &preview) const;

    const Project &m_project;
    QList<PassageId> m_passages;
    qsizetype m_others;
    QComboBox *m_task = nullptr;
    QComboBox *m_direction = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QComboBox *m_certainty = nullptr;
    QComboBox *m_goodQuote = nullptr;
    QListWidget *m_arguments = nullptr; ///< ticked: added; empty: taken away; half: as they are
    QLabel *m_preview = nullptr;
    QPushButton *m_accept = nullptr;
    Job m_job;
};

} // namespace Kodeks
