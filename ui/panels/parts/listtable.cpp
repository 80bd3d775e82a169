// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/listtable.h"

#include "ui/panels/parts/mnemonics.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restingMilliseconds = 60;

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && (event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier);
}

bool isRemove(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier;
}

bool isEdit(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F2 && event.modifiers() == Qt::NoModifier;
}

} // namespace

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    m_resting.setSingleShot(true);
    m_resting.setInterval(restingMilliseconds);
    connect(&m_resting, &QTimer::timeout, this, [this] {
        if (currentIndex().isValid())
            emit rowShown(currentIndex());
    });
    connect(this, &QTableView::clicked, this, &ListTable::showLater);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        m_resting.stop();
        emit rowActivated(index);
    });
}

void ListTable::setCurrentQuietly(const QModelIndex &index)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_resting.stop();
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
    } else if (!currentIndex().isValid() || index.row() != currentIndex().row()
        || !selectionModel()->isRowSelected(index.row())) {
        const bool marked = selectionModel()->isRowSelected(index.row());
        selectionModel()->setCurrentIndex(index,
            marked ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

QList<int> ListTable::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

bool ListTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(*key) || isRemove(*key) || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event) && currentIndex().isValid()) {
        m_resting.stop();
        emit rowActivated(currentIndex());
    } else if (isRemove(*event)) {
        emit removePressed();
    } else if (isEdit(*event)) {
        emit editPressed();
    } else if (event->matches(QKeySequence::Copy)) {
        emit copyPressed();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    giveMnemonics(*menu);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        showLater();
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void ListTable::showLater()
{
    if (!m_quiet && hasFocus())
        m_resting.start();
}

} // namespace Kodeks
