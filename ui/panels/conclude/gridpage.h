// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/conclude/gridmodel.h"
#include "ui/panels/conclude/countedview.h"

#include <any>

class QStackedWidget;

namespace Kodeks {

class HeatMap;

/// A view that is a grid: its choices, the map, what is said of the cell that is pointed out.
class GridPage : public CountedView
{
    Q_OBJECT

public:
    [[nodiscard]] AnalysisTable table() const override;
    [[nodiscard]] QSizeF pictureSize() const override;
    void paintPicture(QPainter &painter) const override;

protected:
    /// What is counted: the grid, and what else the view keeps of it.
    struct Counted
    {
        Grid grid;
        std::any rest;
    };
    using Counting = std::function<Counted(const AnalysedStatements &read)>;

    /// `name` is that of the map; `widest` what a cell has room for at least.
    GridPage(const QString &name, const QString &widest, QWidget *parent);

    void count() override;
    void clear() override;
    [[nodiscard]] QWidget *input() const override;
    /// Runs in another thread, and so must be of values.
    [[nodiscard]] virtual Counting counting() const = 0;
    virtual void take(const std::any &rest) = 0;
    /// What a cell leads to; a title alone if it leads nowhere.
    [[nodiscard]] virtual ConcludedNumber number(const QModelIndex &index) const = 0;
    /// What to say where the grid is empty.
    [[nodiscard]] virtual QString nothing() const = 0;

    [[nodiscard]] const GridModel &model() const { return m_model; }
    [[nodiscard]] HeatMap *map() const { return m_map; }
    /// The map, and what is shown in its place.
    [[nodiscard]] QStackedWidget *stack() const { return m_stack; }

private:
    GridPage(HeatMap *map, QStackedWidget *stack, const QString &name, const QString &widest, QWidget *parent);
    void show(const Counted &found);

    GridModel m_model;
    HeatMap *m_map;
    QStackedWidget *m_stack;
    QString m_widest; ///< what a cell has room for at least
};

} // namespace Kodeks
