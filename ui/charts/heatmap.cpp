// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatmap.h"

#include "ui/charts/flatheader.h"
#include "ui/charts/heatcelldelegate.h"
#include "ui/charts/uprightheader.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace Kodeks {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && (event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier);
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QTableView(parent)
    , m_columns(new UprightHeader)
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new HeatCellDelegate(this));
    setHorizontalHeader(m_columns);
    m_columns->setSectionResizeMode(QHeaderView::Fixed);
    setVerticalHeader(new FlatHeader);
    verticalHeader()->setMaximumWidth(26 * fontMetrics().averageCharWidth());
    if (auto *corner = findChild<QAbstractButton *>())
        corner->installEventFilter(this);
    connect(this, &QTableView::doubleClicked, this, &HeatMap::cellActivated);
}

void HeatMap::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &HeatMap::fit);
    fit();
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(*key) || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

bool HeatMap::eventFilter(QObject *watched, QEvent *event)
{
    auto *corner = event->type() == QEvent::Paint ? qobject_cast<QAbstractButton *>(watched) : nullptr;
    if (!corner)
        return QTableView::eventFilter(watched, event);
    QPainter(corner).fillRect(corner->rect(), palette().window()); // as plain as the names beside it
    return true;
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event) && currentIndex().isValid())
        emit cellActivated(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        emit copyPressed();
    else
        QTableView::keyPressEvent(event);
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void HeatMap::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        emit cellShown(current);
}

void HeatMap::fit()
{
    if (!model() || model()->rowCount() == 0)
        return;
    m_columns->setLargestHeight(std::min(height() / 3, 20 * fontMetrics().averageCharWidth()));
    const int smallest = fontMetrics().height() + 2;
    const int names = std::min(verticalHeader()->sizeHint().width(), verticalHeader()->maximumWidth());
    const int across = (width() - names - 4) / model()->columnCount();
    const int down = (height() - m_columns->sizeHint().height() - 4) / model()->rowCount();
    const int side = std::clamp(std::min(across, down), smallest, 3 * smallest);
    m_columns->setDefaultSectionSize(side);
    verticalHeader()->setDefaultSectionSize(side);
    updateGeometries();
}

} // namespace Kodeks
