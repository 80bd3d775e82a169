// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/flowpainter.h"
#include "ui/models/conclude/rowsmodel.h"
#include "ui/panels/conclude/countedview.h"
#include "ui/panels/parts/editsink.h"

#include <QPointer>

class QCheckBox;
class QScrollArea;
class QStackedWidget;

namespace Kodeks {

class FlowChart;
class ListTable;

/// Who should hand over to whom, as a flow diagram, as little ones at one scale, or as the table behind them. The order
/// of the nodes is kept: where a person has arranged them in the project, else as long as it is open, so that pictures
/// can be compared.
class FlowPage : public CountedView
{
    Q_OBJECT

public:
    explicit FlowPage(QWidget *parent = nullptr);

    void setProject(Project *project) override;
    void setStudy(const Concluded &study) override;
    void setEditSink(const EditSink &sink) override { m_edit = sink; }
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
    FlowPage(QStackedWidget *stack, QWidget *parent);
    void arrange();
    void addChoices();
    void fillDimensions();
    void take(const FlowSet &shown);
    void keepOrder(const FlowOrder &order);
    void showOrder(const FlowOrder &order);
    void orderAnew();
    [[nodiscard]] std::optional<Dimension> by() const;
    [[nodiscard]] ConcludedNumber number(const FlowPlace &place) const;
    /// The bands of the rows of the table.
    [[nodiscard]] QList<FlowPlace> bands() const;

    QPointer<Project> m_project;
    EditSink m_edit = noEdits;
    FlowSet m_set; ///< its flows are the chart's
    FlowOrder m_order; ///< in force; empty: none yet
    bool m_isKept = false; ///< the project has one, as far as is known
    QComboBox *m_by;
    QCheckBox *m_unchanged;
    QCheckBox *m_cooperation;
    QCheckBox *m_patterns;
    QCheckBox *m_asTable;
    QStackedWidget *m_stack;
    FlowChart *m_chart;
    QScrollArea *m_area;
    ListTable *m_table;
    RowsModel m_rows;
};

} // namespace Kodeks
