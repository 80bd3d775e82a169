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

/// Asks who a copy of the project is for and where it is to be. Writes nothing.
class CoderCopyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CoderCopyDialog(const Project &project, QWidget *parent = nullptr);

    [[nodiscard]] QString coderName() const;
    [[nodiscard]] QString path() const;

private:
    void makeFields(const Project &project);
    void layOut();
    void follow();
    void browse();
    [[nodiscard]] QString proposed(const QString &coder) const;
    [[nodiscard]] QString whatIsMissing() const;

    QString m_projectPath;
    QComboBox *m_coder;
    QLineEdit *m_path;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
    QString m_lastProposal;
};

} // namespace Kodeks
