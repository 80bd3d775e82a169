// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/flowsheet.h"

#include <QPixmap>
#include <QWidget>
#include <optional>

namespace Kodeks {

/// Flow diagrams to walk through: Up and Down go from node to node or from band to band, Left and Right from a node
/// over its bands to the other side, Page Up and Page Down to another diagram; Alt with Up and Down, or the mouse,
/// moves a node. Each step is told to screen readers in a sentence.
class FlowChart : public QWidget
{
    Q_OBJECT

public:
    explicit FlowChart(QWidget *parent = nullptr);

    /// The same place stays pointed out.
    void setFlows(QList<FlowData> flows);
    void setPatterns(bool patterns);
    [[nodiscard]] const QList<FlowData> &flows() const { return m_flows; }
    /// The diagram that is pointed out, or the first.
    [[nodiscard]] const FlowData &data() const;
    [[nodiscard]] const FlowPlace &place() const { return m_place; }
    /// Where a place is on the widget.
    [[nodiscard]] QRectF rectOf(const FlowPlace &place);
    [[nodiscard]] bool hasPatterns() const { return m_patterns; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void placeShown(const Kodeks::FlowPlace &place, const QString &sentence);
    /// Enter or a double-click.
    void placeActivated(const Kodeks::FlowPlace &place);
    /// A person has put the nodes of a diagram into another order.
    void orderChanged(const Kodeks::FlowOrder &order);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] static QPointF margin() { return {8, 6}; }
    [[nodiscard]] const FlowSheet &sheet();
    void forgetSheet();
    /// A diagram alone, painted once, since one walks through it step by step.
    [[nodiscard]] const QPixmap &ground(bool isPale);
    void choose(const FlowPlace &place);
    void step(int by);
    void cross(bool right);
    void turn(int by);
    /// Moves the node that is pointed out past so many others; false where it is at the end.
    bool moveNode(qsizetype by);
    void drag(double y);
    void endDrag(bool keep);
    /// Of a node, from above.
    [[nodiscard]] QList<qsizetype> bandsOf(qsizetype flow, bool isFrom, qint64 key);
    [[nodiscard]] QString sentence(const FlowPlace &place) const;

    QList<FlowData> m_flows;
    std::optional<FlowSheet> m_sheet; ///< of these and the size there is; made when it is asked for
    QPixmap m_grounds[2]; ///< of that sheet, with bands in full and paler; made when they are asked for
    FlowPlace m_place;
    bool m_fromSide = true; ///< on which side one came to the band
    bool m_patterns = false;
    std::optional<double> m_pressedAt;     ///< where the mouse holds a node
    std::optional<FlowOrder> m_beforeDrag; ///< while a node is dragged
};

} // namespace Kodeks
