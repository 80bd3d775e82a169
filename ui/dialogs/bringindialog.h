// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/mergeplan.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace Kodeks {

class MergeDifferenceModel;
class Project;

/// Shows what bringing another project in would do, and asks for a choice where the two differ. Changes nothing itself.
class BringInDialog : public QDialog
{
    Q_OBJECT

public:
    BringInDialog(const Project &project, const MergePlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] MergeChoices choices() const;
    /// Whether there is nothing to bring in: all of it is here.
    [[nodiscard]] static bool isEmpty(const MergePlan &plan);

private:
    void makeCounts(const MergePlan &plan, QVBoxLayout *column);
    void makeNotes(const QStringList &notes, QVBoxLayout *column);
    void makeDifferences(const MergePlan &plan, QVBoxLayout *column);
    void makeButtons(const Project &project, const MergePlan &plan, QVBoxLayout *column);

    MergeDifferenceModel *m_model;
};

/// Differences as the project's coder may see them: coded blind, those of passages that are out of sight tell nothing.
[[nodiscard]] QList<MergeDifference> differencesInSight(
    const Project &project, const QList<MergeDifference> &differences);

} // namespace Kodeks
