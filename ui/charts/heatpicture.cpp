// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatpicture.h"

#include "ui/charts/chartcolors.h"
#include "ui/charts/picturefont.h"
#include "ui/models/words/heatrole.h"

#include <QAbstractItemModel>
#include <QFontMetricsF>
#include <QPainter>

namespace Kodeks {

namespace {

constexpr double pictureAir = 4;
constexpr double longestPictureName = 220;

double longestOf(const QAbstractItemModel &model, Qt::Orientation names, const QFontMetricsF &metrics)
{
    double longest = 0;
    const int count = names == Qt::Vertical ? model.rowCount() : model.columnCount();
    for (int at = 0; at < count; ++at) {
        const double depth = model.headerData(at, names, HeatRole::Depth).toInt();
        longest = std::max(
            longest, metrics.horizontalAdvance(model.headerData(at, names).toString()) + depth * metrics.height());
    }
    return std::min(longest, longestPictureName) + 2 * pictureAir;
}

} // namespace

HeatPicture::HeatPicture(const QAbstractItemModel &model)
    : m_model(model)
    , m_font(pictureFont())
{
    const QFontMetricsF metrics(m_font);
    m_cellHeight = metrics.height() + pictureAir;
    m_cellWidth = m_cellHeight * 1.2;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            m_cellWidth = std::max(
                m_cellWidth, metrics.horizontalAdvance(model.index(row, column).data().toString()) + 2 * pictureAir);
    }
    m_names = longestOf(model, Qt::Vertical, metrics);
    m_namesAbove = longestOf(model, Qt::Horizontal, metrics);
}

QSizeF HeatPicture::size() const
{
    return {m_names + m_model.columnCount() * m_cellWidth, m_namesAbove + m_model.rowCount() * m_cellHeight};
}

void HeatPicture::paint(QPainter &painter) const
{
    painter.save();
    painter.setFont(m_font);
    paintNames(painter);
    paintCells(painter);
    painter.restore();
}

void HeatPicture::paintNames(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    painter.setPen(Qt::black);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const double depth = m_model.headerData(row, Qt::Vertical, HeatRole::Depth).toInt() * metrics.height();
        const QRectF place(depth, m_namesAbove + row * m_cellHeight, m_names - depth - pictureAir, m_cellHeight);
        const QString name = m_model.headerData(row, Qt::Vertical).toString();
        painter.drawText(
            place, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, place.width()));
        if (row > 0 && m_model.headerData(row, Qt::Vertical, HeatRole::Edge).toBool())
            painter.drawLine(QPointF(0, place.top()), QPointF(size().width(), place.top()));
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        painter.save();
        painter.translate(m_names + column * m_cellWidth, m_namesAbove);
        painter.rotate(-90);
        const QRectF place(pictureAir, 0, m_namesAbove - pictureAir, m_cellWidth);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
            metrics.elidedText(m_model.headerData(column, Qt::Horizontal).toString(), Qt::ElideRight, place.width()));
        painter.restore();
        if (column > 0 && m_model.headerData(column, Qt::Horizontal, HeatRole::Edge).toBool())
            painter.drawLine(QPointF(m_names + column * m_cellWidth - 0.5, 0),
                QPointF(m_names + column * m_cellWidth - 0.5, size().height()));
    }
}

void HeatPicture::paintCells(QPainter &painter) const
{
    const ChartColors colors = ChartColors::of(picturePalette());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex cell = m_model.index(row, column);
            const QRectF place(
                m_names + column * m_cellWidth, m_namesAbove + row * m_cellHeight, m_cellWidth - 1, m_cellHeight - 1);
            const bool isMargin = cell.data(HeatRole::Margin).toBool();
            const QColor tint = colors.diverging(cell.data(HeatRole::Tint).toDouble());
            const QColor fill = isMargin ? colors.base : tint == colors.base ? colors.sequential(0.04) : tint;
            painter.fillRect(place, fill);
            QFont font = m_font;
            font.setBold(isMargin);
            painter.setFont(font);
            painter.setPen(isMargin ? colors.text : colors.textOn(fill));
            painter.drawText(place, Qt::AlignCenter, cell.data().toString());
            if (cell.data(HeatRole::Framed).toBool())
                painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
}

} // namespace Kodeks
