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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize FlowChart::minimumSizeHint() const
{
    const double width = m_flows.isEmpty() ? 240 : FlowSheet::leastWidth(m_flows, font()) + 2 * margin().x();
    return {int(std::ceil(width)), 80};
}

int FlowChart::heightForWidth(int width) const
{
    const double inner = width - 2 * margin().x();
    return int(std::ceil(FlowSheet::leastHeight(m_flows, font(), inner) + 2 * margin().y()));
}

const FlowData &FlowChart::data() const
{
    static const FlowData none;
    return m_flows.isEmpty() ? none : m_flows.at(std::min(m_place.flow, m_flows.size() - 1));
}

void FlowChart::setFlows(QList<FlowData> flows)
{
    const FlowPlace before = m_place;
    const QString title = before.of == Of::Band ? data().bandTitle(before.band) : QString();
    const qint32 part = data().part;
    forgetSheet();
    m_flows = std::move(flows);
    m_place = {};
    m_pressedAt.reset();
    m_beforeDrag.reset();
    for (qsizetype at = 0; at < m_flows.size(); ++at) {
        const FlowData &flow = m_flows.at(at);
        if (flow.part != part)
            continue;
        if (before.isNode() && flow.node(before.key, before.of == Of::From))
            m_place = {before.of, before.key, 0, at};
        for (qsizetype band = 0; before.of == Of::Band && band < flow.flow.bands.size(); ++band) {
            if (flow.bandTitle(band) == title)
                m_place = {Of::Band, 0, band, at};
        }
    }
    updateGeometry();
    update();
}

void FlowChart::setPatterns(bool patterns)
{
    m_patterns = patterns;
    forgetSheet();
    update();
}

const FlowSheet &FlowChart::sheet()
{
    if (!m_sheet)
        m_sheet.emplace(m_flows, font(), QSizeF(size()) - QSizeF(2 * margin().x(), 2 * margin().y()), m_patterns);
    return *m_sheet;
}

void FlowChart::forgetSheet()
{
    m_sheet.reset();
    m_grounds[0] = m_grounds[1] = {};
}

const QPixmap &FlowChart::ground(bool isPale)
{
    QPixmap &ground = m_grounds[isPale ? 1 : 0];
    if (ground.isNull() || ground.devicePixelRatio() != devicePixelRatio()) {
        ground = QPixmap(size() * devicePixelRatio());
        ground.setDevicePixelRatio(devicePixelRatio());
        ground.fill(palette().color(backgroundRole()));
        QPainter painter(&ground);
        painter.translate(margin());
        sheet().paintGround(painter, ChartColors::of(palette()), QRectF(rect()).translated(-margin()),
            isPale ? std::optional<qsizetype>(0) : std::nullopt);
    }
    return ground;
}

QRectF FlowChart::rectOf(const FlowPlace &place)
{
    return sheet().rectOf(place).translated(margin());
}

QString FlowChart::sentence(const FlowPlace &place) const
{
    switch (place.of) {
    case Of::From: return m_flows.at(place.flow).nodeSentence(place.key, true);
    case Of::To: return m_flows.at(place.flow).nodeSentence(place.key, false);
    case Of::Band: return m_flows.at(place.flow).bandSentence(place.band);
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

QList<qsizetype> FlowChart::bandsOf(qsizetype flow, bool isFrom, qint64 key)
{
    const auto &all = m_flows.at(flow).flow.bands;
    QList<qsizetype> bands;
    for (qsizetype at = 0; at < all.size(); ++at) {
        if ((isFrom ? all.at(at).from : all.at(at).to) == key)
            bands.append(at);
    }
    const FlowGeometry &geometry = sheet().geometry(flow);
    std::ranges::stable_sort(
        bands, {}, [&](qsizetype at) { return isFrom ? geometry.bands.at(at).fromTop : geometry.bands.at(at).toTop; });
    return bands;
}

/// Among the nodes of the side, or among the bands of the node that one came from.
void FlowChart::step(int by)
{
    const FlowData &shown = data();
    if (m_place.of == Of::Nothing)
        return choose({Of::From, shown.order.from.value(0), 0, m_place.flow});
    if (m_place.of == Of::Band) {
        const TransferFlow::Band &band = shown.flow.bands.at(m_place.band);
        const QList<qsizetype> bands = bandsOf(m_place.flow, m_fromSide, m_fromSide ? band.from : band.to);
        const auto next = std::clamp<qsizetype>(bands.indexOf(m_place.band) + by, 0, bands.size() - 1);
        return choose({Of::Band, 0, bands.at(next), m_place.flow});
    }
    const QList<qint64> &keys = m_place.of == Of::From ? shown.order.from : shown.order.to;
    const auto next = std::clamp<qsizetype>(keys.indexOf(m_place.key) + by, 0, keys.size() - 1);
    choose({m_place.of, keys.at(next), 0, m_place.flow});
}

void FlowChart::cross(bool right)
{
    if (m_place.of == Of::Nothing)
        return step(0);
    if (m_place.of == Of::Band) {
        const TransferFlow::Band &band = data().flow.bands.at(m_place.band);
        return choose({right ? Of::To : Of::From, right ? band.to : band.from, 0, m_place.flow});
    }
    if ((m_place.of == Of::From) != right)
        return;
    m_fromSide = right;
    choose({Of::Band, 0, bandsOf(m_place.flow, right, m_place.key).value(0), m_place.flow});
}

/// To another diagram: the same node there, else its first.
void FlowChart::turn(int by)
{
    const auto flow = std::clamp<qsizetype>(m_place.flow + by, 0, m_flows.size() - 1);
    const bool isThere = m_place.isNode() && m_flows.at(flow).node(m_place.key, m_place.of == Of::From);
    choose({isThere ? m_place.of : Of::From, isThere ? m_place.key : m_flows.at(flow).order.from.value(0), 0, flow});
}

bool FlowChart::moveNode(qsizetype by)
{
    if (!m_place.isNode())
        return false;
    FlowOrder &order = m_flows[m_place.flow].order;
    QList<qint64> &keys = m_place.of == Of::From ? order.from : order.to;
    const qsizetype at = keys.indexOf(m_place.key);
    if (by == 0 || at + by < 0 || at + by >= keys.size())
        return false;
    forgetSheet();
    keys.move(at, at + by);
    update();
    return true;
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
    QToolTip::showText(help->globalPos(), sentence(sheet().placeAt(help->pos() - margin())), this);
    return true;
}

void FlowChart::paintEvent(QPaintEvent *event)
{
    if (m_flows.isEmpty())
        return;
    QPainter on(this);
    const ChartColors colors = ChartColors::of(palette());
    if (m_flows.size() == 1) {
        on.drawPixmap(QPointF(), ground(hasFocus() && m_place.of != Of::Nothing));
        on.translate(margin());
        sheet().paintPlace(on, colors, m_place, hasFocus());
        return;
    }
    on.translate(margin());
    sheet().paint(on, colors, QRectF(event->rect()).translated(-margin()), m_place, hasFocus());
}

void FlowChart::resizeEvent(QResizeEvent *event)
{
    forgetSheet();
    QWidget::resizeEvent(event);
}

void FlowChart::changeEvent(QEvent *event)
{
    forgetSheet(); // the font may be another
    QWidget::changeEvent(event);
}

void FlowChart::keyPressEvent(QKeyEvent *event)
{
    if (m_flows.isEmpty())
        return QWidget::keyPressEvent(event);
    const bool moves = event->modifiers() & Qt::AltModifier;
    const int by = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!moves)
            step(by);
        else if (moveNode(by))
            emit orderChanged(data().order);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return turn(by);
    case Qt::Key_Left: return cross(false);
    case Qt::Key_Right: return cross(true);
    case Qt::Key_Home: return choose({Of::From, data().order.from.constFirst(), 0, m_place.flow});
    case Qt::Key_End: return choose({Of::To, data().order.to.constLast(), 0, m_place.flow});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_place.of != Of::Nothing)
            emit placeActivated(m_place);
        return;
    case Qt::Key_Escape:
        if (m_beforeDrag)
            return endDrag(false);
        [[fallthrough]];
    default: QWidget::keyPressEvent(event);
    }
}

void FlowChart::focusInEvent(QFocusEvent *event)
{
    if (m_place.of == Of::Nothing && !m_flows.isEmpty())
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
