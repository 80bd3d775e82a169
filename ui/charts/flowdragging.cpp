// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flowchart.h"

#include <QApplication>
#include <QMouseEvent>

namespace Kodeks {

/// The node goes where the mouse is among the others of its side.
void FlowChart::drag(double y)
{
    if (!m_beforeDrag)
        m_beforeDrag = data().order;
    const FlowGeometry &geometry = sheet().geometry(m_place.flow);
    const double top = margin().y() + sheet().placeOf(m_place.flow).top();
    const auto &nodes = m_place.of == FlowPlace::Of::From ? geometry.from : geometry.to;
    qsizetype now = 0;
    qsizetype wanted = 0;
    for (qsizetype at = 0; at < nodes.size(); ++at) {
        if (nodes.at(at).key == m_place.key)
            now = at;
        else if (top + nodes.at(at).bar.center().y() < y)
            ++wanted;
    }
    moveNode(wanted - now);
}

void FlowChart::endDrag(bool keep)
{
    m_pressedAt.reset();
    unsetCursor();
    if (!m_beforeDrag)
        return;
    const FlowOrder before = *std::exchange(m_beforeDrag, std::nullopt);
    if (!keep) {
        forgetSheet();
        m_flows[m_place.flow].order = before;
        update();
    } else if (data().order != before) {
        emit orderChanged(data().order);
    }
}

void FlowChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_flows.isEmpty())
        return;
    const FlowPlace place = sheet().placeAt(event->position() - margin());
    choose(place);
    if (place.isNode())
        m_pressedAt = event->position().y();
}

void FlowChart::mouseMoveEvent(QMouseEvent *event)
{
    const double y = event->position().y();
    if (!m_pressedAt || (!m_beforeDrag && std::abs(y - *m_pressedAt) < QApplication::startDragDistance()))
        return;
    setCursor(Qt::SizeVerCursor);
    drag(y);
}

void FlowChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        endDrag(true);
}

void FlowChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_place.of != FlowPlace::Of::Nothing)
        emit placeActivated(m_place);
}

} // namespace Kodeks
