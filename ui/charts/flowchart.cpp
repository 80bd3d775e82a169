// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flowchart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace Kodeks {

using Of = FlowPlace::Of;

FlowChart::FlowChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QSize FlowChart::sizeHint() const
{
    return minimumSizeHint();
}

QSize FlowChart::minimumSizeHint() const
{
    return m_data.isEmpty() ? QSize(240, 80) : FlowPainter::leastSize(m_data, font()).toSize();
}

void FlowChart::setData(FlowData data)
{
    const FlowPlace before = m_place;
    const QString band = before.of == Of::Band ? m_data.bandTitle(before.band) : QString();
    m_data = std::move(data);
    m_place = {};
    const bool isNode = before.of == Of::From || before.of == Of::To;
    if (isNode && m_data.node(before.key, before.of == Of::From))
        m_place = before;
    for (qsizetype at = 0; before.of == Of::Band && at < m_data.flow.bands.size(); ++at) {
        if (m_data.bandTitle(at) == band)
            m_place = {Of::Band, 0, at};
    }
    updateGeometry();
    update();
}

void FlowChart::setPatterns(bool patterns)
{
    m_patterns = patterns;
    update();
}

FlowPainter FlowChart::painter() const
{
    return FlowPainter(m_data, font(), QSizeF(size()) - QSizeF(16, 12), m_patterns);
}

QString FlowChart::sentence(const FlowPlace &place) const
{
    switch (place.of) {
    case Of::From: return m_data.nodeSentence(place.key, true);
    case Of::To: return m_data.nodeSentence(place.key, false);
    case Of::Band: return m_data.bandSentence(place.band);
    case Of::Nothing: break;
    }
    return {};
}

void FlowChart::choose(const FlowPlace &place)
{
    if (place.of == Of::Nothing)
        return;
    m_place = place;
    setAccessibleDescription(sentence(place));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    emit placeShown(place, sentence(place));
}

QList<qsizetype> FlowChart::bandsOf(bool isFrom, qint64 key) const
{
    QList<qsizetype> bands;
    for (qsizetype at = 0; at < m_data.flow.bands.size(); ++at) {
        if ((isFrom ? m_data.flow.bands.at(at).from : m_data.flow.bands.at(at).to) == key)
            bands.append(at);
    }
    const FlowGeometry geometry = painter().geometry();
    std::ranges::stable_sort(
        bands, {}, [&](qsizetype at) { return isFrom ? geometry.bands.at(at).fromTop : geometry.bands.at(at).toTop; });
    return bands;
}

/// Among the nodes of the side, or among the bands of the node that one came from.
void FlowChart::step(int by)
{
    if (m_place.of == Of::Nothing)
        return choose({Of::From, m_data.order.from.value(0), 0});
    if (m_place.of == Of::Band) {
        const TransferFlow::Band &band = m_data.flow.bands.at(m_place.band);
        const QList<qsizetype> bands = bandsOf(m_fromSide, m_fromSide ? band.from : band.to);
        return choose(
            {Of::Band, 0, bands.at(std::clamp<qsizetype>(bands.indexOf(m_place.band) + by, 0, bands.size() - 1))});
    }
    const QList<qint64> &keys = m_place.of == Of::From ? m_data.order.from : m_data.order.to;
    choose({m_place.of, keys.at(std::clamp<qsizetype>(keys.indexOf(m_place.key) + by, 0, keys.size() - 1)), 0});
}

void FlowChart::cross(bool right)
{
    if (m_place.of == Of::Nothing)
        return step(0);
    if (m_place.of == Of::Band) {
        const TransferFlow::Band &band = m_data.flow.bands.at(m_place.band);
        return choose({right ? Of::To : Of::From, right ? band.to : band.from, 0});
    }
    if ((m_place.of == Of::From) != right)
        return;
    m_fromSide = right;
    choose({Of::Band, 0, bandsOf(right, m_place.key).value(0)});
}

void FlowChart::moveNode(int by)
{
    if (m_place.of != Of::From && m_place.of != Of::To)
        return;
    FlowOrder order = m_data.order;
    QList<qint64> &keys = m_place.of == Of::From ? order.from : order.to;
    const qsizetype at = keys.indexOf(m_place.key);
    if (at + by < 0 || at + by >= keys.size())
        return;
    keys.swapItemsAt(at, at + by);
    m_data.order = order;
    update();
    emit orderChanged(order);
}

bool FlowChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves
            = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (moves || enters) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sentence(painter().placeAt(help->pos() - QPointF(8, 6))), this);
    return true;
}

void FlowChart::paintEvent(QPaintEvent *)
{
    if (m_data.isEmpty())
        return;
    QPainter on(this);
    on.translate(8, 6);
    painter().paint(on, ChartColors::of(palette()), m_place, hasFocus());
}

void FlowChart::keyPressEvent(QKeyEvent *event)
{
    if (m_data.isEmpty())
        return QWidget::keyPressEvent(event);
    const bool moves = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Up: return moves ? moveNode(-1) : step(-1);
    case Qt::Key_Down: return moves ? moveNode(1) : step(1);
    case Qt::Key_Left: return cross(false);
    case Qt::Key_Right: return cross(true);
    case Qt::Key_Home: return choose({Of::From, m_data.order.from.constFirst(), 0});
    case Qt::Key_End: return choose({Of::To, m_data.order.to.constLast(), 0});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_place.of != Of::Nothing)
            emit placeActivated(m_place);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void FlowChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_data.isEmpty())
        choose(painter().placeAt(event->position() - QPointF(8, 6)));
}

void FlowChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_place.of != Of::Nothing)
        emit placeActivated(m_place);
}

void FlowChart::focusInEvent(QFocusEvent *event)
{
    if (m_place.of == Of::Nothing && !m_data.isEmpty())
        step(0);
    QWidget::focusInEvent(event);
    update();
}

void FlowChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Kodeks
