// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/flowpainter.h"

#include <QWidget>

namespace Kodeks {

/// A flow diagram to walk through: Up and Down go from node to node or from band to band, Left and Right from a node
/// over its bands to the other side, Alt with Up and Down moves a node; each step is told to screen readers in a
/// sentence.
class FlowChart : public QWidget
{
    Q_OBJECT

public:
    explicit FlowChart(QWidget *parent = nullptr);

    void setData(FlowData data);
    void setPatterns(bool patterns);
    [[nodiscard]] const FlowData &data() const { return m_data; }
    [[nodiscard]] const FlowPlace &place() const { return m_place; }
    [[nodiscard]] bool hasPatterns() const { return m_patterns; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void placeShown(const Kodeks::FlowPlace &place, const QString &sentence);
    /// Enter or a double-click.
    void placeActivated(const Kodeks::FlowPlace &place);
    /// A person has put the nodes into another order.
    void orderChanged(const Kodeks::FlowOrder &order);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] FlowPainter painter() const;
    void choose(const FlowPlace &place);
    void step(int by);
    void cross(bool right);
    void moveNode(int by);
    /// Of a node, from above.
    [[nodiscard]] QList<qsizetype> bandsOf(bool isFrom, qint64 key) const;
    [[nodiscard]] QString sentence(const FlowPlace &place) const;

    FlowData m_data;
    FlowPlace m_place;
    bool m_fromSide = true; ///< on which side one came to the band
    bool m_patterns = false;
};

} // namespace Kodeks
