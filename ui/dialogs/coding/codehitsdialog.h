// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/hitplaces.h"

#include <QDialog>

class QButtonGroup;
class QVBoxLayout;

namespace Kodeks {

/// Asks which hits of a search are to be coded, and whether the hits themselves or their sentences. Codes nothing.
class CodeHitsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is searched for, and the choices with how many hits each has ("All 97 hits in 14 letters").
    CodeHitsDialog(
        const QString &query, const QStringList &choices, int chosen, HitUnit unit, QWidget *parent = nullptr);

    /// Which of the choices.
    [[nodiscard]] int choice() const;
    [[nodiscard]] HitUnit unit() const;

private:
    void addGroup(QVBoxLayout *column, const QString &title, const QStringList &choices, QButtonGroup *group);

    QButtonGroup *m_choices;
    QButtonGroup *m_units;
};

} // namespace Kodeks
