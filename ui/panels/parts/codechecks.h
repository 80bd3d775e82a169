// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/agreementinput.h"

#include <QTreeWidget>

namespace Kodeks {

/// The codes of a codebook to tick: tasks with their groups, directions, arguments.
class CodeChecks : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CodeChecks(QWidget *parent = nullptr);

    /// Ticks stay on codes that are still there.
    void setCodebook(const Codebook &codebook);
    void setChosen(const ChosenCodes &codes);
    /// The uppermost ticked ones; none of a kind where all or none of it are ticked.
    [[nodiscard]] ChosenCodes chosen() const;

private:
    enum Kind { Tasks, Directions, Arguments };

    QTreeWidgetItem *addKind(const QString &name);
    void addTasks(const Codebook &codebook, TaskId parent, QTreeWidgetItem *under);
    [[nodiscard]] QList<qint64> ticked(Kind kind) const;
    void tick(Kind kind, const QList<qint64> &ids);
};

} // namespace Kodeks
