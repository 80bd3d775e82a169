// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QSizeF>

class QAbstractItemModel;
class QPainter;

namespace Kodeks {

/// A map of tints (ui/models/words/heatrole.h) as a picture on white, every name in full up to a width, in points.
class HeatPicture
{
public:
    explicit HeatPicture(const QAbstractItemModel &model);

    [[nodiscard]] QSizeF size() const;
    void paint(QPainter &painter) const;

private:
    void paintNames(QPainter &painter) const;
    void paintCells(QPainter &painter) const;

    const QAbstractItemModel &m_model;
    QFont m_font;
    double m_cellWidth = 0;
    double m_cellHeight = 0;
    double m_names = 0;      ///< the width of the names beside the rows
    double m_namesAbove = 0; ///< the height of those above the columns
};

} // namespace Kodeks
