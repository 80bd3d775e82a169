// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/camppainter.h"

#include "core/model/codebook.h"
#include "ui/models/codes/shade.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>
#include <numeric>

namespace Kodeks {

namespace {

constexpr double smallestCircle = 8; // radius
constexpr double growth = 9; // of the largest one
constexpr double sideRoom = 90; // for names
constexpr double longestSenderName = 150;
constexpr double tieReach = 4; // from the mouse
constexpr double thickest = 5;

/// How far a point is from the line between two others.
double distanceFrom(const QPointF &point, const QPointF &one, const QPointF &other)
{
    const QPointF along = other - one;
    const double length = QPointF::dotProduct(along, along);
    const double part = length > 0 ? std::clamp(QPointF::dotProduct(point - one, along) / length, 0.0, 1.0) : 0;
    const QPointF away = point - one - part * along;
    return std::hypot(away.x(), away.y());
}

} // namespace

CampPainter::CampPainter(const CampGraph &graph, const QFont &font, const QSizeF &size)
    : m_graph(graph)
    , m_font(font)
    , m_size(size)
{
    qsizetype most = 1;
    for (const CampGraph::Node &node : graph.nodes)
        most = std::max(most, node.activity);
    const double around = smallestCircle + growth;
    const QRectF room = QRectF({}, size).adjusted(sideRoom, around, -sideRoom, -around);
    for (const CampGraph::Node &node : graph.nodes) {
        const double radius = smallestCircle + growth * std::sqrt(double(node.activity) / double(most));
        const QPointF middle(room.left() + node.place.x() * room.width(), room.top() + node.place.y() * room.height());
        m_circles.append({middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)});
    }
    placeNames();
}

/// Those who say most first: beside the circle, or above or below it.
void CampPainter::placeNames()
{
    const QFontMetricsF metrics(m_font);
    QList<qsizetype> order(m_graph.nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [this](qsizetype at) { return m_graph.nodes.at(at).activity; });
    QList<QRectF> taken = m_circles;
    for (const qsizetype at : std::as_const(order)) {
        const QRectF circle = m_circles.at(at);
        const QSizeF size(
            std::min(metrics.horizontalAdvance(m_graph.nodes.at(at).name), longestSenderName) + 2, metrics.height());
        const double middle = circle.center().y() - size.height() / 2;
        const double centred = circle.center().x() - size.width() / 2;
        for (const QPointF corner :
            {QPointF(circle.right() + 3, middle), QPointF(circle.left() - 3 - size.width(), middle),
                QPointF(centred, circle.bottom() + 1), QPointF(centred, circle.top() - 1 - size.height())}) {
            const QRectF place(corner, size);
            const bool hasRoom = QRectF({}, m_size).contains(place)
                && std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(place); });
            if (hasRoom) {
                taken.append(place);
                m_names.insert(at, place);
                break;
            }
        }
    }
}

bool CampPainter::isBeside(const CampPlace &place, qsizetype tie) const
{
    switch (place.of) {
    case CampPlace::Of::Node: return m_graph.ties.at(tie).one == place.at || m_graph.ties.at(tie).other == place.at;
    case CampPlace::Of::Tie: return tie == place.at;
    case CampPlace::Of::Nothing: break;
    }
    return true;
}

void CampPainter::paint(QPainter &painter, const ChartColors &colors, const CampPlace &place, bool focused) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    paintTies(painter, colors, place, focused);
    for (qsizetype node = 0; node < m_graph.nodes.size(); ++node)
        paintNode(painter, colors, node, place == CampPlace{CampPlace::Of::Node, node});
    painter.restore();
}

/// The strongest on top, those that are not pointed out faint.
void CampPainter::paintTies(QPainter &painter, const ChartColors &colors, const CampPlace &place, bool focused) const
{
    double largest = 0;
    for (const CampGraph::Tie &tie : m_graph.ties)
        largest = std::max(largest, std::abs(tie.weight));
    for (qsizetype at = m_graph.ties.size() - 1; at >= 0; --at) {
        const CampGraph::Tie &tie = m_graph.ties.at(at);
        const double share = std::abs(tie.weight) / largest;
        const bool isFaint = focused && !isBeside(place, at);
        const QColor hue = mixed(
            colors.base, tie.weight < 0 ? colors.otherHue : colors.hue, isFaint ? 0.3F : float(0.4 + 0.5 * share));
        painter.setPen(
            QPen(hue, 0.6 + (thickest - 0.6) * share, tie.weight < 0 ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(m_circles.at(tie.one).center(), m_circles.at(tie.other).center());
    }
    if (place.of == CampPlace::Of::Tie) {
        const CampGraph::Tie &tie = m_graph.ties.at(place.at);
        painter.setPen(QPen(colors.text, focused ? 2 : 1));
        painter.drawLine(m_circles.at(tie.one).center(), m_circles.at(tie.other).center());
    }
}

void CampPainter::paintNode(QPainter &painter, const ChartColors &colors, qsizetype node, bool isCurrent) const
{
    const QStringList palette = paletteColors();
    const CampGraph::Node &each = m_graph.nodes.at(node);
    const QColor hue = legible(QColor(palette.at(each.camp % palette.size())), {colors.base}, leastOfMarks);
    const QColor fill = mixed(colors.base, hue, 0.35F);
    painter.setBrush(fill);
    painter.setPen(QPen(isCurrent ? colors.text : hue, isCurrent ? 2.5 : 1.2));
    painter.drawEllipse(m_circles.at(node));
    painter.setPen(colors.textOn(fill));
    painter.drawText(m_circles.at(node), Qt::AlignCenter, QString::number(each.camp + 1));
    const auto name = m_names.constFind(node);
    if (name == m_names.constEnd())
        return;
    QColor ground = colors.base; // ties run under names
    ground.setAlphaF(0.8F);
    painter.fillRect(*name, ground);
    painter.setPen(colors.text);
    painter.drawText(*name, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(m_font).elidedText(each.name, Qt::ElideRight, name->width() + 1));
}

CampPlace CampPainter::placeAt(const QPointF &point) const
{
    for (qsizetype node = m_circles.size() - 1; node >= 0; --node) {
        if (m_circles.at(node).contains(point) || m_names.value(node).contains(point))
            return {CampPlace::Of::Node, node};
    }
    CampPlace nearest;
    double least = tieReach;
    for (qsizetype tie = 0; tie < m_graph.ties.size(); ++tie) {
        const double away = distanceFrom(
            point, m_circles.at(m_graph.ties.at(tie).one).center(), m_circles.at(m_graph.ties.at(tie).other).center());
        if (away < least) {
            least = away;
            nearest = {CampPlace::Of::Tie, tie};
        }
    }
    return nearest;
}

} // namespace Kodeks
