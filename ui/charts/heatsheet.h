// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartcolors.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QStringList>
#include <optional>

class QAbstractItemModel;
class QPainter;

namespace Kodeks {

/// A cell of one of several maps.
struct HeatPlace
{
    qsizetype map = 0;
    int row = 0;
    int column = 0;

    friend bool operator==(const HeatPlace &, const HeatPlace &) = default;
};

/// A map of tints (ui/models/words/heatrole.h) that leaves or is shown beside others of the same rows and columns.
struct TitledHeat
{
    QString title;
    const QAbstractItemModel *model = nullptr;
};

/// Small maps of tints in lines, the names of rows at the left of each line: the same on the screen and in every file.
/// All that is said of length is in points.
class HeatSheet
{
public:
    /// The models outlive it and are not reset as long as it is there.
    HeatSheet(QList<TitledHeat> maps, const QFont &font, double width);

    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Maps that lie in `seen`.
    void paint(QPainter &painter, const ChartColors &colors, const QRectF &seen, std::optional<HeatPlace> current = {},
        bool focused = false) const;
    [[nodiscard]] std::optional<HeatPlace> placeAt(const QPointF &point) const;
    [[nodiscard]] QRectF rectOf(const HeatPlace &place) const;
    /// How many maps a line has.
    [[nodiscard]] qsizetype inLine() const { return m_inLine; }

private:
    [[nodiscard]] const QAbstractItemModel &first() const { return *m_maps.constFirst().model; }
    [[nodiscard]] QRectF placeOf(qsizetype map) const;
    [[nodiscard]] double lineHeight() const;
    void paintRowNames(QPainter &painter, const ChartColors &colors, double top) const;
    void paintHead(QPainter &painter, const ChartColors &colors, qsizetype map) const;
    void paintCells(QPainter &painter, const ChartColors &colors, qsizetype map) const;

    QList<TitledHeat> m_maps;
    QFont m_font;
    QSizeF m_size;
    QSizeF m_cell;
    double m_names = 0;  ///< the width of the names of rows
    double m_above = 0;  ///< the height of the names of columns
    double m_map = 0;    ///< the width of a map
    qsizetype m_inLine = 1;
};

} // namespace Kodeks
