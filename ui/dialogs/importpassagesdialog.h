// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Kodeks {

class Project;

/// Asks which CSV file of coded passages to read and for which coder. Reads nothing.
class ImportPassagesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportPassagesDialog(const Project &project, QWidget *parent = nullptr);

    [[nodiscard]] QString csvPath() const;
    [[nodiscard]] QString coderName() const;

private:
    void arrange();
    void validate();
    void browse();

    QStringList m_known; ///< names of the project's coders
    QLineEdit *m_path;
    QComboBox *m_coder;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
