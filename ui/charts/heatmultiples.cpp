// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatmultiples.h"

#include "ui/models/words/heatrole.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace Kodeks {

namespace {

constexpr int multiplesMargin = 8;

} // namespace

HeatMultiples::HeatMultiples(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

HeatSheet HeatMultiples::sheet() const
{
    return {m_maps, font(), double(width() - 2 * multiplesMargin)};
}

void HeatMultiples::setMaps(QList<TitledHeat> maps)
{
    m_maps = std::move(maps);
    const bool isThere = m_place && m_place->map < m_maps.size()
        && m_maps.at(m_place->map).model->hasIndex(m_place->row, m_place->column);
    if (!isThere)
        m_place.reset();
    updateGeometry();
    update();
}

void HeatMultiples::setPlace(std::optional<HeatPlace> place)
{
    m_place = place;
    update();
}

QRectF HeatMultiples::rectOf(const HeatPlace &place) const
{
    return sheet().rectOf(place).translated(multiplesMargin, multiplesMargin);
}

QSize HeatMultiples::minimumSizeHint() const
{
    const double one = HeatSheet(m_maps, font(), 0).size().width();
    return {int(std::ceil(one)) + 2 * multiplesMargin, 80};
}

int HeatMultiples::heightForWidth(int width) const
{
    const HeatSheet sheet(m_maps, font(), width - 2 * multiplesMargin);
    return int(std::ceil(sheet.size().height())) + 2 * multiplesMargin;
}

/// With the title of the map before what the cell says.
QString HeatMultiples::sentence(const HeatPlace &place) const
{
    const TitledHeat &map = m_maps.at(place.map);
    //: A small map's title, and what a cell of it says.
    return tr("%1 · %2").arg(
        map.title, map.model->index(place.row, place.column).data(Qt::AccessibleTextRole).toString());
}

void HeatMultiples::choose(const HeatPlace &place)
{
    m_place = place;
    setAccessibleDescription(sentence(place));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    emit placeShown(place);
}

void HeatMultiples::step(int down, int right)
{
    HeatPlace place = m_place.value_or(HeatPlace());
    const qsizetype inLine = sheet().inLine();
    const auto last = [](int count) { return count - 1; };
    const int rows = m_maps.constFirst().model->rowCount();
    const int columns = m_maps.constFirst().model->columnCount();
    place.row += down;
    place.column += right;
    const qsizetype map = place.map
        + (place.row < 0            ? -inLine
                : place.row >= rows ? inLine
                                    : 0)
        + (place.column < 0               ? -1
                : place.column >= columns ? 1
                                          : 0);
    if (map != place.map) {
        if (map < 0 || map >= m_maps.size())
            return;
        place.row = place.row < 0 ? last(rows) : place.row >= rows ? 0 : place.row;
        place.column = place.column < 0 ? last(columns) : place.column >= columns ? 0 : place.column;
        place.map = map;
    }
    choose(place);
}

void HeatMultiples::turn(qsizetype by)
{
    HeatPlace place = m_place.value_or(HeatPlace());
    place.map = std::clamp<qsizetype>(place.map + by, 0, m_maps.size() - 1);
    choose(place);
}

/// That of the row; where nothing stands below it, that of the column.
bool HeatMultiples::toggle(std::optional<bool> open)
{
    if (!m_place)
        return false;
    const QAbstractItemModel &model = *m_maps.at(m_place->map).model;
    for (const Qt::Orientation names : {Qt::Vertical, Qt::Horizontal}) {
        const int section = names == Qt::Vertical ? m_place->row : m_place->column;
        const QVariant isOpen = model.headerData(section, names, HeatRole::Branch);
        if (isOpen.isValid() && (!open || *open != isOpen.toBool())) {
            emit branchToggled(section, names);
            return true;
        }
    }
    return false;
}

bool HeatMultiples::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enters || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip || m_maps.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto place = sheet().placeAt(help->pos() - QPointF(multiplesMargin, multiplesMargin));
    QToolTip::showText(help->globalPos(), place ? sentence(*place) : QString(), this);
    return true;
}

void HeatMultiples::paintEvent(QPaintEvent *event)
{
    if (m_maps.isEmpty())
        return;
    QPainter on(this);
    on.translate(multiplesMargin, multiplesMargin);
    sheet().paint(on, ChartColors::of(palette()), QRectF(event->rect()).translated(-multiplesMargin, -multiplesMargin),
        m_place, hasFocus());
}

void HeatMultiples::keyPressEvent(QKeyEvent *event)
{
    if (m_maps.isEmpty())
        return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy)) {
        emit copyPressed();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: return step(-1, 0);
    case Qt::Key_Down: return step(1, 0);
    case Qt::Key_Left: return step(0, -1);
    case Qt::Key_Right: return step(0, 1);
    case Qt::Key_PageUp: return turn(-1);
    case Qt::Key_PageDown: return turn(1);
    case Qt::Key_Home: return choose({});
    case Qt::Key_End: return turn(m_maps.size());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_place)
            emit placeActivated(*m_place);
        return;
    case Qt::Key_Space:
        if (toggle({}))
            return;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (toggle(event->key() == Qt::Key_Plus))
            return;
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void HeatMultiples::mousePressEvent(QMouseEvent *event)
{
    const auto place = m_maps.isEmpty()
        ? std::nullopt
        : sheet().placeAt(event->position() - QPointF(multiplesMargin, multiplesMargin));
    if (event->button() == Qt::LeftButton && place)
        choose(*place);
}

void HeatMultiples::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_place)
        emit placeActivated(*m_place);
}

void HeatMultiples::focusInEvent(QFocusEvent *event)
{
    if (!m_place && !m_maps.isEmpty())
        choose({});
    QWidget::focusInEvent(event);
    update();
}

void HeatMultiples::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Kodeks
