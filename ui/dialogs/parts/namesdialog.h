// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/files/nameproposals.h"
#include "ui/jobs/job.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace Kodeks {

/// Has a person confirm which names are replaced, and by what: names that are proposed, of a table, or typed in. How
/// often each stands in the project is counted beside the window.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `names` are those that were confirmed before; none: they are proposed.
    NamesDialog(const QString &projectPath, const Pseudonyms &names, QWidget *parent = nullptr);

    /// The rows that are ticked and whole.
    [[nodiscard]] Pseudonyms names() const;

signals:
    /// All that was begun beside the window has been shown.
    void settled();

private:
    void makeButtons();
    void propose();
    void count();
    void addRow(const NameProposal &proposal, bool counted);
    void removeRows();
    void load();
    void loadFrom(const QString &path);
    void save();
    void follow();
    [[nodiscard]] QString whatIsMissing() const;
    [[nodiscard]] QList<NameProposal> rows() const; ///< that are ticked

    QString m_project;
    QTableWidget *m_table;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
    Job m_proposing;
    Job m_counting;
    bool m_filling = false;
};

} // namespace Kodeks
