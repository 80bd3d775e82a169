// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/project/change.h"
#include "core/project/project.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Kodeks {

/// The places that the current coder is to code in a training that is under way: where they stand, what they say, and
/// whether there is a passage. Empty where there is none.
class TrainingPlaces : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, InLetter, Text, State, ColumnCount };

    struct Place
    {
        LetterId letter;
        TextRange range;
        bool coded = false;
    };

    explicit TrainingPlaces(QObject *parent = nullptr);

    void setProject(Project *project);
    [[nodiscard]] const Place *place(int row) const; ///< nullptr: no such row
    [[nodiscard]] int coded() const;
    /// The next row after `row` that is not coded, from the top again behind the last; step -1 goes backwards. -1: all
    /// are.
    [[nodiscard]] int nextOpen(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed(); ///< other places, or some are coded now

private:
    void follow(const Change &change);
    void fill();
    void look(LetterId letter);

    QPointer<Project> m_project;
    QList<Place> m_places;
    QUuid m_round; ///< whose places these are
};

} // namespace Kodeks
