// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/studychecks.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSet>

namespace Kodeks {

/// What may be wrong in a study, below a row for each kind of it that there is, unless the kind is left out.
class DoubtsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Place, Words, Coder, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// Whose letters, codes and coders are named. Forgets all doubts.
    void setProject(Project *project);
    void setDoubts(const QList<Doubt> &doubts);
    void setLeftOut(const QSet<Doubt::Kind> &kinds);
    [[nodiscard]] const QSet<Doubt::Kind> &leftOut() const { return m_leftOut; }
    /// All there are of a kind, also if it is left out.
    [[nodiscard]] qsizetype count(Doubt::Kind kind) const;
    /// Those that are not left out.
    [[nodiscard]] qsizetype shownCount() const;

    /// Null for the row of a kind. Valid until the model changes.
    [[nodiscard]] const Doubt *doubt(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Doubt::Kind> kind(const QModelIndex &index) const;
    /// The row of a doubt about the same; invalid if it is not there.
    [[nodiscard]] QModelIndex indexOf(const Doubt &doubt) const;
    /// That row of a kind, or the last one it has; of -1 the row of the kind itself. Invalid if the kind is not shown.
    [[nodiscard]] QModelIndex indexIn(Doubt::Kind kind, int row) const;

    /// "Passages without a task".
    [[nodiscard]] static QString title(Doubt::Kind kind);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString place(const Doubt &doubt) const;
    [[nodiscard]] QString words(const Doubt &doubt) const;
    [[nodiscard]] QString letterName(LetterId letter) const;
    [[nodiscard]] QString coderName(CoderId coder) const;
    void choose();

    QPointer<Project> m_project;
    std::array<QList<Doubt>, Doubt::kinds> m_doubts;
    QSet<Doubt::Kind> m_leftOut;
    QList<Doubt::Kind> m_shown;
};

} // namespace Kodeks
