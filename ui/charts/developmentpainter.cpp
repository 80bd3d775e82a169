// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/developmentpainter.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace Kodeks {

QRectF plotWithin(const QRectF &whole, const QFontMetrics &metrics)
{
    const double line = metrics.height();
    return whole.adjusted(5.0 * metrics.averageCharWidth() + 8, 1.8 * line, -12, -1.6 * line);
}

DevelopmentPainter::DevelopmentPainter(
    QPainter &painter, const ChartColors &colors, const DevelopmentData &data, const DevelopmentScale &scale)
    : m_painter(painter)
    , m_colors(colors)
    , m_data(data)
    , m_scale(scale)
    , m_mark(std::clamp(scale.plot().width() / double(4 * std::max<qsizetype>(data.steps.size(), 1)), 1.0, 3.5))
{
}

void DevelopmentPainter::paint(qsizetype current, bool focused)
{
    if (current >= 0)
        paintCurrent(current, focused);
    paintAxes();
    paintNumbers();
    paintReferences();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintIntervals();
    paintLine();
    paintMarks();
    paintLegend();
}

void DevelopmentPainter::paintCurrent(qsizetype current, bool focused)
{
    const double half = std::clamp(m_scale.plot().width() / double(2 * m_data.steps.size()), 2.0, 10.0);
    const QRectF band(m_scale.x(current) - half, m_scale.plot().top(), 2 * half, m_scale.plot().height());
    m_painter.fillRect(band.toAlignedRect(), m_colors.sequential(focused ? 0.28 : 0.14));
}

void DevelopmentPainter::paintAxes()
{
    const QRectF plot = m_scale.plot();
    const double line = m_painter.fontMetrics().height();
    for (const double tick : m_scale.ticks().values) {
        const int y = qRound(m_scale.y(tick));
        m_painter.setPen(m_colors.grid);
        m_painter.drawLine(qRound(plot.left()), y, qRound(plot.right()), y);
        m_painter.setPen(m_colors.muted);
        m_painter.drawText(QRectF(0, y - line / 2, plot.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
            m_scale.ticks().text(tick));
    }
}

void DevelopmentPainter::paintNumbers()
{
    const QRectF plot = m_scale.plot();
    const QFontMetrics metrics = m_painter.fontMetrics();
    const double width = metrics.horizontalAdvance(QLocale().toString(m_data.steps.size())) + 8;
    const qsizetype every = m_scale.labelEvery(width);
    m_painter.setPen(m_colors.muted);
    for (qsizetype number = every; number <= m_data.steps.size(); number += every) {
        const QRectF place(m_scale.x(number - 1) - width / 2, plot.bottom() + 3, width, metrics.height());
        m_painter.drawText(place, Qt::AlignCenter, QLocale().toString(number));
    }
}

void DevelopmentPainter::paintReferences()
{
    const QRectF plot = m_scale.plot();
    const double line = m_painter.fontMetrics().height();
    m_painter.setPen(QPen(m_colors.muted, 1, Qt::DashLine));
    for (const ReferenceLine &reference : m_data.references) {
        const int y = qRound(m_scale.y(reference.value));
        m_painter.drawLine(qRound(plot.left()), y, qRound(plot.right()), y);
        m_painter.drawText(QRectF(plot.left() + 4, y - line, plot.width() - 8, line), Qt::AlignLeft | Qt::AlignBottom,
            reference.label);
    }
}

void DevelopmentPainter::paintIntervals()
{
    const double half = std::min(1.5 * m_mark, 5.0);
    for (qsizetype i = 0; i < m_data.steps.size(); ++i) {
        const DevelopmentStep &step = m_data.steps.at(i);
        if (!step.low || !step.high)
            continue;
        const double x = m_scale.x(i);
        const double low = m_scale.y(*step.low);
        const double high = m_scale.y(*step.high);
        m_painter.setPen(QPen(m_colors.hue, i + 1 == m_data.steps.size() ? 1.5 : 0.8));
        m_painter.drawLine(QPointF(x, low), QPointF(x, high));
        for (const double end : {low, high})
            m_painter.drawLine(QPointF(x - half, end), QPointF(x + half, end));
    }
}

void DevelopmentPainter::paintLine()
{
    QPainterPath path;
    bool begun = false;
    for (qsizetype i = 0; i < m_data.steps.size(); ++i) {
        const std::optional<double> figure = m_data.steps.at(i).soFar;
        if (figure)
            begun ? path.lineTo(m_scale.x(i), m_scale.y(*figure)) : path.moveTo(m_scale.x(i), m_scale.y(*figure));
        begun = figure.has_value();
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_colors.hue, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(path);
}

void DevelopmentPainter::paintMarks()
{
    for (qsizetype i = 0; i < m_data.steps.size(); ++i) {
        const DevelopmentStep &step = m_data.steps.at(i);
        m_painter.setPen(QPen(m_colors.text, 1.2));
        m_painter.setBrush(m_colors.base);
        if (step.alone)
            m_painter.drawEllipse(QPointF(m_scale.x(i), m_scale.y(*step.alone)), m_mark, m_mark);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.hue);
        if (step.soFar)
            m_painter.drawEllipse(QPointF(m_scale.x(i), m_scale.y(*step.soFar)), m_mark, m_mark);
    }
}

void DevelopmentPainter::paintLegend()
{
    const QFontMetrics metrics = m_painter.fontMetrics();
    double x = m_scale.plot().left();
    const double middle = 0.9 * metrics.height();
    const auto say = [&](const QString &text, const QColor &color) {
        m_painter.setPen(color);
        m_painter.drawText(QPointF(x, middle + metrics.ascent() / 2.0 - 1), text);
        x += metrics.horizontalAdvance(text) + 18;
    };
    m_painter.setPen(QPen(m_colors.hue, 2));
    m_painter.setBrush(m_colors.hue);
    m_painter.drawLine(QPointF(x, middle), QPointF(x + 18, middle));
    m_painter.drawEllipse(QPointF(x + 9, middle), 2.5, 2.5);
    x += 24;
    say(m_data.soFarName, m_colors.text);
    m_painter.setPen(QPen(m_colors.text, 1.2));
    m_painter.setBrush(m_colors.base);
    m_painter.drawEllipse(QPointF(x + 4, middle), 3.5, 3.5);
    x += 14;
    say(m_data.aloneName, m_colors.text);
    say(m_data.title, m_colors.muted);
}

} // namespace Kodeks
