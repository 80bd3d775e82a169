// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"
#include "core/project/restoring/earlierstate.h"
#include "ui/jobs/job.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Kodeks {

class Project;

/// The states of a project that one can go back to, what is different now, and which of it to bring back: all, one
/// letter, or one coder's work. Changes nothing. Where work of others is out of sight, only one's own can be brought
/// back.
class EarlierStateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EarlierStateDialog(const Project &project, QWidget *parent = nullptr);

    /// What brings back what is chosen.
    [[nodiscard]] Edit edit() const;

signals:
    void statesShown();
    void differencesShown();
    void folderWanted();

private:
    enum class Part { All, Letter, Coder };

    void layOut();
    void readStates();
    void showStates(const QList<EarlierState> &states);
    void readDifferences();
    void showDifferences(const StateDifferences &differences);
    void addPart(QTreeWidgetItem *below, Part part, const StateDifference &difference);
    void follow();
    [[nodiscard]] const EarlierState *state() const;
    [[nodiscard]] QString wordsOf(const EarlierState &state) const;

    QString m_path;
    std::optional<CoderId> m_viewer;
    QList<EarlierState> m_states;
    QTreeWidget *m_list;
    QTreeWidget *m_parts;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
    Job m_reading;
};

} // namespace Kodeks
