// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/heatsheet.h"
#include "ui/models/conclude/matrixmodel.h"
#include "ui/models/conclude/matrixset.h"
#include "ui/panels/conclude/countedview.h"

#include <QPointer>

class QScrollArea;
class QStackedWidget;

namespace Kodeks {

class HeatMap;
class HeatMultiples;

/// Any two dimensions against each other; where a third divides them, a small matrix for each of its values.
class MatrixPage : public CountedView
{
    Q_OBJECT

public:
    explicit MatrixPage(QWidget *parent = nullptr);

    void setProject(Project *project) override;
    void setStudy(const Concluded &study) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] AnalysisTable table() const override;
    [[nodiscard]] QJsonObject json() const override;
    [[nodiscard]] QSizeF pictureSize() const override;
    void paintPicture(QPainter &painter) const override;
    [[nodiscard]] QString caption() const override;

protected:
    void count() override;
    void clear() override;
    [[nodiscard]] QWidget *input() const override;

private:
    MatrixPage(QStackedWidget *stack, QWidget *parent);
    void addChoices();
    void connectMaps();
    void fillChoices();
    void take(const MatrixSet &set);
    void toggle(int section, Qt::Orientation orientation);
    /// Does something that makes the map anew, and points out the same cell.
    void keepingCell(const std::function<void()> &act);
    void showParts();
    [[nodiscard]] bool isDivided() const { return m_set.by.has_value(); }
    [[nodiscard]] CooccurrenceQuestion question() const;
    [[nodiscard]] CellPlace placeOf(const HeatPlace &place) const;
    [[nodiscard]] ConcludedNumber number(const QModelIndex &index) const;
    [[nodiscard]] ConcludedNumber number(const HeatPlace &place) const;
    [[nodiscard]] QList<TitledHeat> maps() const;
    void copy() const;

    QPointer<Project> m_project;
    MatrixSet m_set;
    MatrixModel m_model; ///< of the whole
    std::vector<std::unique_ptr<MatrixModel>> m_parts;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_by;
    QComboBox *m_within;
    QComboBox *m_shown;
    QComboBox *m_order;
    QStackedWidget *m_stack;
    HeatMap *m_map;
    HeatMultiples *m_multiples;
    QScrollArea *m_area;
};

} // namespace Kodeks
