// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;

namespace Kodeks {

class Project;

/// How this project is worked with. Changes nothing itself.
class ProjectSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProjectSettingsDialog(const Project &project, QWidget *parent = nullptr);

    [[nodiscard]] bool isBlind() const;
    [[nodiscard]] bool isLocked() const;

private:
    QCheckBox *m_blind;
    QCheckBox *m_locked;
};

} // namespace Kodeks
