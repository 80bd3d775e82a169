// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/camppainter.h"

#include <QWidget>
#include <optional>

namespace Kodeks {

/// A graph of senders to walk through: Up and Down go from sender to sender, camp after camp, or from tie to tie of the
/// sender one came from, Right from a sender to its ties and on to the other end, Left back. Each step is told to
/// screen readers in a sentence.
class CampChart : public QWidget
{
    Q_OBJECT

public:
    explicit CampChart(QWidget *parent = nullptr);

    /// The same sender stays pointed out.
    void setGraph(CampGraph graph);
    [[nodiscard]] const CampGraph &graph() const { return m_graph; }
    [[nodiscard]] const CampPlace &place() const { return m_place; }
    [[nodiscard]] QString sentence(const CampPlace &place) const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 240}; }

signals:
    void placeShown(const Kodeks::CampPlace &place, const QString &sentence);
    /// Enter or a double-click.
    void placeActivated(const Kodeks::CampPlace &place);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] const CampPainter &painter();
    void choose(const CampPlace &place);
    void step(int by);
    void cross();

    CampGraph m_graph;
    std::optional<CampPainter> m_painter; ///< of this and the size there is; made when it is asked for
    CampPlace m_place;
    qsizetype m_cameFrom = 0; ///< the node whose ties one walks through
};

} // namespace Kodeks
