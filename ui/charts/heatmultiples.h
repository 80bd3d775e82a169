// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/heatsheet.h"

#include <QWidget>

namespace Kodeks {

/// Small maps of tints beside each other, to go through as one: the arrows go from cell to cell and over the edge to
/// the next map, Page Up and Page Down to the same cell of another. Each cell is told to screen readers in a sentence.
/// Branches of names open and close by Space, + and -.
class HeatMultiples : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMultiples(QWidget *parent = nullptr);

    /// All of the same rows and columns; to be set again when a model has been reset. The place stays where it can.
    void setMaps(QList<TitledHeat> maps);
    [[nodiscard]] std::optional<HeatPlace> place() const { return m_place; }
    /// Without telling of it.
    void setPlace(std::optional<HeatPlace> place);
    /// Where a cell is on the widget.
    [[nodiscard]] QRectF rectOf(const HeatPlace &place) const;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void placeShown(const Kodeks::HeatPlace &place);
    /// Enter or a double-click.
    void placeActivated(const Kodeks::HeatPlace &place);
    void copyPressed();
    void branchToggled(int section, Qt::Orientation orientation);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] HeatSheet sheet() const;
    [[nodiscard]] QString sentence(const HeatPlace &place) const;
    void choose(const HeatPlace &place);
    void step(int down, int right);
    void turn(qsizetype by);
    bool toggle(std::optional<bool> open);

    QList<TitledHeat> m_maps;
    std::optional<HeatPlace> m_place;
};

} // namespace Kodeks
