// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/campchart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace Kodeks {

using OfCamp = CampPlace::Of;

CampChart::CampChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void CampChart::setGraph(CampGraph graph)
{
    const QString before = m_place.of == OfCamp::Node ? m_graph.nodes.at(m_place.at).sender : QString();
    m_painter.reset();
    m_graph = std::move(graph);
    m_place = {};
    const auto found = std::ranges::find(m_graph.nodes, before, &CampGraph::Node::sender);
    if (!before.isEmpty() && found != m_graph.nodes.end())
        m_place = {OfCamp::Node, found - m_graph.nodes.begin()};
    update();
}

const CampPainter &CampChart::painter()
{
    if (!m_painter)
        m_painter.emplace(m_graph, font(), QSizeF(size()));
    return *m_painter;
}

QString CampChart::sentence(const CampPlace &place) const
{
    switch (place.of) {
    case OfCamp::Node: return m_graph.nodeSentence(place.at);
    case OfCamp::Tie: return m_graph.tieSentence(place.at);
    case OfCamp::Nothing: break;
    }
    return {};
}

void CampChart::choose(const CampPlace &place)
{
    if (place.of == OfCamp::Nothing)
        return;
    m_place = place;
    if (place.of == OfCamp::Node)
        m_cameFrom = place.at;
    setAccessibleDescription(sentence(place));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    emit placeShown(place, sentence(place));
}

void CampChart::step(int by)
{
    if (m_place.of == OfCamp::Nothing)
        return choose({OfCamp::Node, 0});
    const QList<qsizetype> ties = m_place.of == OfCamp::Tie ? m_graph.tiesOf(m_cameFrom) : QList<qsizetype>();
    if (m_place.of == OfCamp::Tie && !ties.contains(m_place.at)) // the mouse has been there
        return choose({OfCamp::Node, m_graph.ties.at(m_place.at).one});
    if (m_place.of == OfCamp::Tie)
        return choose({OfCamp::Tie, ties.at(std::clamp<qsizetype>(ties.indexOf(m_place.at) + by, 0, ties.size() - 1))});
    choose({OfCamp::Node, std::clamp<qsizetype>(m_place.at + by, 0, m_graph.nodes.size() - 1)});
}

/// From a node to its strongest tie, from a tie to its other end.
void CampChart::cross()
{
    if (m_place.of == OfCamp::Nothing)
        return step(0);
    if (m_place.of == OfCamp::Node) {
        const QList<qsizetype> ties = m_graph.tiesOf(m_place.at);
        if (!ties.isEmpty())
            choose({OfCamp::Tie, ties.constFirst()});
        return;
    }
    const CampGraph::Tie &tie = m_graph.ties.at(m_place.at);
    choose({OfCamp::Node, tie.one == m_cameFrom ? tie.other : tie.one});
}

bool CampChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sentence(painter().placeAt(help->pos())), this);
    return true;
}

void CampChart::paintEvent(QPaintEvent *)
{
    if (m_graph.nodes.isEmpty())
        return;
    QPainter on(this);
    painter().paint(on, ChartColors::of(palette()), m_place, hasFocus());
}

void CampChart::resizeEvent(QResizeEvent *event)
{
    m_painter.reset();
    QWidget::resizeEvent(event);
}

void CampChart::changeEvent(QEvent *event)
{
    m_painter.reset(); // the font may be another
    QWidget::changeEvent(event);
}

void CampChart::keyPressEvent(QKeyEvent *event)
{
    if (m_graph.nodes.isEmpty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(1);
    case Qt::Key_Right: return cross();
    case Qt::Key_Left: return choose({OfCamp::Node, m_cameFrom});
    case Qt::Key_Home: return choose({OfCamp::Node, 0});
    case Qt::Key_End: return choose({OfCamp::Node, m_graph.nodes.size() - 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_place.of != OfCamp::Nothing)
            emit placeActivated(m_place);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void CampChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_graph.nodes.isEmpty())
        choose(painter().placeAt(event->position()));
}

void CampChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_place.of != OfCamp::Nothing)
        emit placeActivated(m_place);
}

void CampChart::focusInEvent(QFocusEvent *event)
{
    if (m_place.of == OfCamp::Nothing && !m_graph.nodes.isEmpty())
        step(0);
    QWidget::focusInEvent(event);
    update();
}

void CampChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Kodeks
