// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatsheet.h"

#include "ui/models/words/heatrole.h"

#include <QAbstractItemModel>
#include <QFontMetricsF>
#include <QPainter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr double sheetAir = 4;
constexpr double mapGap = 20;
constexpr double longestRowName = 190;
constexpr double longestColumnName = 120;
constexpr double leastMapWidth = 90;

double longestName(const QAbstractItemModel &model, Qt::Orientation names, const QFontMetricsF &metrics, double most)
{
    double longest = 0;
    const int count = names == Qt::Vertical ? model.rowCount() : model.columnCount();
    for (int at = 0; at < count; ++at) {
        const double depth = model.headerData(at, names, HeatRole::Depth).toInt();
        const double name = metrics.horizontalAdvance(model.headerData(at, names).toString());
        longest = std::max(longest, name + depth * metrics.height());
    }
    return std::min(longest, most) + 2 * sheetAir;
}

/// Before names of branches: open or closed.
QString branchSignOf(const QVariant &isOpen)
{
    return isOpen.isValid() ? (isOpen.toBool() ? u"▾ "_s : u"▸ "_s) : QString();
}

} // namespace

HeatSheet::HeatSheet(QList<TitledHeat> maps, const QFont &font, double width)
    : m_maps(std::move(maps))
    , m_font(font)
{
    if (m_maps.isEmpty())
        return;
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    m_cell = {metrics.horizontalAdvance(u"100 %"_s) + 2 * sheetAir, metrics.height() + sheetAir};
    m_names = longestName(first(), Qt::Vertical, metrics, longestRowName) + metrics.horizontalAdvance(u"▾ "_s);
    m_above = longestName(first(), Qt::Horizontal, metrics, longestColumnName);
    m_map = std::max(leastMapWidth, first().columnCount() * m_cell.width());
    m_inLine = std::max<qsizetype>(1, qsizetype((width - m_names + mapGap) / (m_map + mapGap)));
    m_inLine = std::min(m_inLine, m_maps.size());
    const auto lines = (m_maps.size() + m_inLine - 1) / m_inLine;
    m_size = {m_names + double(m_inLine) * (m_map + mapGap) - mapGap, double(lines) * (lineHeight() + mapGap) - mapGap};
}

double HeatSheet::lineHeight() const
{
    return m_cell.height() + m_above + first().rowCount() * m_cell.height();
}

QRectF HeatSheet::placeOf(qsizetype map) const
{
    return {m_names + double(map % m_inLine) * (m_map + mapGap), double(map / m_inLine) * (lineHeight() + mapGap),
        m_map, lineHeight()};
}

QRectF HeatSheet::rectOf(const HeatPlace &place) const
{
    const QPointF corner = placeOf(place.map).topLeft() + QPointF(0, m_cell.height() + m_above);
    return {corner + QPointF(place.column * m_cell.width(), place.row * m_cell.height()), m_cell - QSizeF(1, 1)};
}

std::optional<HeatPlace> HeatSheet::placeAt(const QPointF &point) const
{
    for (qsizetype map = 0; map < m_maps.size(); ++map) {
        const QPointF inside = point - rectOf({map, 0, 0}).topLeft();
        const HeatPlace place{
            map, int(std::floor(inside.y() / m_cell.height())), int(std::floor(inside.x() / m_cell.width()))};
        if (place.row >= 0 && place.row < first().rowCount() && place.column >= 0
            && place.column < first().columnCount())
            return place;
    }
    return {};
}

void HeatSheet::paint(QPainter &painter, const ChartColors &colors, const QRectF &seen,
    std::optional<HeatPlace> current, bool focused) const
{
    painter.save();
    painter.setFont(m_font);
    for (qsizetype map = 0; map < m_maps.size(); ++map) {
        const QRectF place = placeOf(map);
        if (place.top() > seen.bottom() || place.bottom() < seen.top())
            continue;
        if (map % m_inLine == 0)
            paintRowNames(painter, colors, place.top() + m_cell.height() + m_above);
        paintHead(painter, colors, map);
        paintCells(painter, colors, map);
    }
    if (current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.text, focused ? 2 : 1));
        painter.drawRect(rectOf(*current).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

void HeatSheet::paintRowNames(QPainter &painter, const ChartColors &colors, double top) const
{
    const QFontMetricsF metrics(m_font);
    painter.setPen(colors.text);
    for (int row = 0; row < first().rowCount(); ++row) {
        const double depth = first().headerData(row, Qt::Vertical, HeatRole::Depth).toInt() * metrics.height();
        const QRectF place(depth, top + row * m_cell.height(), m_names - depth - sheetAir, m_cell.height());
        const QString name = branchSignOf(first().headerData(row, Qt::Vertical, HeatRole::Branch))
            + first().headerData(row, Qt::Vertical).toString();
        painter.drawText(
            place, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, place.width()));
    }
}

/// What the map is of, and the names of its columns.
void HeatSheet::paintHead(QPainter &painter, const ChartColors &colors, qsizetype map) const
{
    QFont bold = m_font;
    bold.setBold(true);
    const QFontMetricsF metrics(m_font);
    const QRectF place = placeOf(map);
    painter.setPen(colors.text);
    painter.setFont(bold);
    painter.drawText(QRectF(place.topLeft(), QSizeF(m_map, m_cell.height())), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(bold).elidedText(m_maps.at(map).title, Qt::ElideRight, m_map));
    painter.setFont(m_font);
    for (int column = 0; column < first().columnCount(); ++column) {
        painter.save();
        painter.translate(place.left() + column * m_cell.width(), place.top() + m_cell.height() + m_above);
        painter.rotate(-90);
        const QString name = first().headerData(column, Qt::Horizontal).toString();
        painter.drawText(QRectF(sheetAir, 0, m_above - sheetAir, m_cell.width()), Qt::AlignVCenter | Qt::AlignLeft,
            metrics.elidedText(name, Qt::ElideRight, m_above - sheetAir));
        painter.restore();
    }
}

void HeatSheet::paintCells(QPainter &painter, const ChartColors &colors, qsizetype map) const
{
    const QAbstractItemModel &model = *m_maps.at(map).model;
    QFont bold = m_font;
    bold.setBold(true);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const QRectF place = rectOf({map, row, column});
            const bool isMargin = cell.data(HeatRole::Margin).toBool();
            const QColor tint = colors.diverging(cell.data(HeatRole::Tint).toDouble());
            const QColor fill = isMargin ? colors.base : tint == colors.base ? colors.sequential(0.04) : tint;
            painter.fillRect(place, fill);
            painter.setFont(isMargin ? bold : m_font);
            painter.setPen(isMargin ? colors.text : colors.textOn(fill));
            painter.drawText(place, Qt::AlignCenter, cell.data().toString());
        }
    }
    painter.setFont(m_font);
}

} // namespace Kodeks
