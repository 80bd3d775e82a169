// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heatmap.h"

#include "ui/charts/flatheader.h"
#include "ui/charts/heatcelldelegate.h"
#include "ui/charts/uprightheader.h"
#include "ui/models/words/heatrole.h"

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
    for (QHeaderView *names : {horizontalHeader(), verticalHeader()}) {
        names->setSectionsClickable(true);
        connect(names, &QHeaderView::sectionClicked, this,
            [this, names](int section) { toggle(section, names->orientation(), {}); });
    }
}

void HeatMap::setWidest(const QString &text, int nameCharacters)
{
    m_widest = text;
    verticalHeader()->setMaximumWidth(nameCharacters * fontMetrics().averageCharWidth());
    fit();
}

bool HeatMap::toggle(int section, Qt::Orientation orientation, std::optional<bool> open)
{
    const QVariant isOpen = model() ? model()->headerData(section, orientation, HeatRole::Branch) : QVariant();
    if (!isOpen.isValid() || open == isOpen.toBool())
        return false;
    emit branchToggled(section, orientation);
    return true;
}

/// The branch that a section stands in; itself if it stands in none.
int HeatMap::branchAround(int section, Qt::Orientation orientation) const
{
    const int depth = model()->headerData(section, orientation, HeatRole::Depth).toInt();
    int around = section;
    while (around > 0 && model()->headerData(around, orientation, HeatRole::Depth).toInt() >= depth)
        --around;
    return depth > 0 ? around : section;
}

/// That of the row; where nothing stands below it, that of the column; - closes also what they stand in.
bool HeatMap::toggleByKey(int key)
{
    const QModelIndex cell = currentIndex();
    std::optional<bool> open;
    if (key == Qt::Key_Plus || key == Qt::Key_Minus)
        open = key == Qt::Key_Plus;
    else if (key != Qt::Key_Space)
        return false;
    if (!cell.isValid())
        return false;
    if (toggle(cell.row(), Qt::Vertical, open) || toggle(cell.column(), Qt::Horizontal, open))
        return true;
    return key == Qt::Key_Minus
        && (toggle(branchAround(cell.row(), Qt::Vertical), Qt::Vertical, open)
            || toggle(branchAround(cell.column(), Qt::Horizontal), Qt::Horizontal, open));
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
    else if (!toggleByKey(event->key()))
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
    if (m_widest.isEmpty()) {
        const int side = std::clamp(std::min(across, down), smallest, 3 * smallest);
        m_columns->setDefaultSectionSize(side);
        verticalHeader()->setDefaultSectionSize(side);
    } else {
        QFont bold = font();
        bold.setBold(true);
        const int least = QFontMetrics(bold).horizontalAdvance(m_widest) + 8;
        m_columns->setDefaultSectionSize(std::clamp(across, least, 2 * least));
        verticalHeader()->setDefaultSectionSize(smallest + 4);
    }
    updateGeometries();
}

} // namespace Kodeks
