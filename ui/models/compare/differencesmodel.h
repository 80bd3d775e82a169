// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"
#include "ui/models/compare/comparison.h"

#include <QAbstractTableModel>
#include <QCache>

namespace Kodeks {

/// Which differences are shown.
struct DifferenceFilter
{
    enum class State { Open, Settled, Left, All };

    State state = State::Open;
    DifferenceKinds kinds = DifferenceKinds::fromInt(~0); ///< those with one of these
    LetterId letter;                                      ///< invalid: of all letters

    [[nodiscard]] bool holds(const WorkItem &item) const;
    friend bool operator==(const DifferenceFilter &, const DifferenceFilter &) = default;
};

/// Where a difference stands among the others, whether it is shown or not.
struct WorkPlace
{
    LetterId letter;
    TextRange range;
    WorkKey key; ///< invalid: a place, not a difference

    [[nodiscard]] static WorkPlace of(const WorkItem &item)
    {
        return {item.letter, item.pair.range(), WorkKey::of(item)};
    }
    friend bool operator==(const WorkPlace &, const WorkPlace &) = default;
};

/// The differences of two coders as a list to work off, by letter and place. Follows its Comparison row by row.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Place, Kinds, First, Second, State, Note, Decided, ColumnCount };

    /// `comparison` outlives it.
    explicit DifferencesModel(const Comparison &comparison, QObject *parent = nullptr);

    void setFilter(const DifferenceFilter &filter);
    [[nodiscard]] const DifferenceFilter &filter() const { return m_filter; }
    [[nodiscard]] const WorkItem &at(int row) const { return m_rows.at(row); }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(LetterId letter, WorkKey key) const;
    /// The row after (`step` 1) or before (-1) a place; -1 if there is none.
    [[nodiscard]] int neighbour(const WorkPlace &place, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The rows, or what is said in them, may be others.
    void followed();

private:
    using Order = std::pair<qsizetype, TextRange>;

    void follow();
    [[nodiscard]] QList<WorkItem> chosen();
    void replaceRows(const QList<WorkItem> &next);
    [[nodiscard]] Order order(LetterId letter, TextRange range) const;
    [[nodiscard]] QString letterName(LetterId letter) const;
    [[nodiscard]] QString quote(const WorkItem &item) const;
    [[nodiscard]] QString differingPart(
        const WorkItem &item, const std::optional<Passage> &passage, const std::optional<Passage> &other) const;
    /// Holds until the next call.
    [[nodiscard]] const LetterText &textOf(LetterId letter) const;

    const Comparison &m_comparison;
    DifferenceFilter m_filter;
    QList<WorkItem> m_rows;
    QHash<LetterId, qsizetype> m_letterAt;
    mutable QCache<LetterId, LetterText> m_texts;
};

} // namespace Kodeks
