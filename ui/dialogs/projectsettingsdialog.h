// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ownabbreviations.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace Kodeks {

class Project;

/// How this project is worked with. Changes nothing itself.
class ProjectSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProjectSettingsDialog(const Project &project, QWidget *parent = nullptr);

    [[nodiscard]] bool isBlind() const;
    /// Whether codes are suggested while coding is blind.
    [[nodiscard]] bool suggestsBlind() const;
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] OwnAbbreviations abbreviations() const;

private:
    void addAbbreviations(QVBoxLayout *column, const Project &project);

    QCheckBox *m_blind;
    QCheckBox *m_suggests;
    QCheckBox *m_locked;
    QLineEdit *m_added;
    QLineEdit *m_removed;
};

} // namespace Kodeks
