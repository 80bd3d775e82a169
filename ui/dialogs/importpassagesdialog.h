// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/models/agreement/figuretable.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Kodeks {

class Project;

/// Asks which CSV file of coded passages to read and for which coder, and shows its first rows. Imports nothing.
class ImportPassagesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportPassagesDialog(const Project &project, QWidget *parent = nullptr);

    [[nodiscard]] QString csvPath() const;
    [[nodiscard]] QString coderName() const;

signals:
    void previewShown();

private:
    void arrange();
    void preview();
    void validate();
    void browse();

    QStringList m_known; ///< names of the project's coders
    Job m_job;
    FigureTableModel m_model;
    QTableView *m_preview;
    QLineEdit *m_path;
    QComboBox *m_coder;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
