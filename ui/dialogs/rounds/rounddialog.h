// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"
#include "core/project/project.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace Kodeks {

class LettersField;

/// Asks who codes again, and which letters. Changes nothing itself.
class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RoundDialog(const Project &project, QWidget *parent = nullptr);

    [[nodiscard]] CoderId person() const;
    [[nodiscard]] Edit edit() const;

private:
    void proposeLetters();
    void refresh();

    const Project &m_project;
    QComboBox *m_person;
    LettersField *m_letters;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
