// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/models/conclude/gridmodel.h"
#include "ui/panels/conclude/concludeview.h"

#include <any>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace Kodeks {

class EmptyState;
class FlowLayout;
class HeatMap;

/// A view that is a grid: its choices, the map, what is said of the cell that is pointed out.
class GridPage : public ConcludeView
{
    Q_OBJECT

public:
    void setProject(Project *project) override;
    void setStudy(const Concluded &study) override;
    void focusInput() override;
    [[nodiscard]] bool isCounting() const override { return m_counting.isRunning(); }
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

    /// `name` is that of the map; `widest` the longest text of a cell.
    GridPage(const QString &name, const QString &widest, QWidget *parent);

    void addChoice(const QString &word, QComboBox *box, const QString &name);
    void count();
    /// Runs in another thread, and so must be of values.
    [[nodiscard]] virtual Counting counting() const = 0;
    virtual void take(const std::any &rest) = 0;
    /// What a cell leads to; a title alone if it leads nowhere.
    [[nodiscard]] virtual ConcludedNumber number(const QModelIndex &index) const = 0;
    /// What to say where the grid is empty.
    [[nodiscard]] virtual QString nothing() const = 0;

    [[nodiscard]] const GridModel &model() const { return m_model; }
    [[nodiscard]] HeatMap *map() const { return m_map; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// What the grid was counted from; null if nothing was yet.
    [[nodiscard]] const std::shared_ptr<const AnalysedStatements> &counted() const { return m_counted; }

private:
    void show(const Counted &found, std::shared_ptr<const AnalysedStatements> read);

    Concluded m_study;
    std::shared_ptr<const AnalysedStatements> m_counted;
    GridModel m_model;
    Job m_counting;
    QVBoxLayout *m_column;
    FlowLayout *m_choices;
    HeatMap *m_map;
    EmptyState *m_state;
    QLabel *m_sentence;
};

} // namespace Kodeks
