// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/searching/hittable.h"

#include "ui/panels/parts/mnemonics.h"
#include "ui/panels/searching/hitstatedelegate.h"
#include "ui/panels/searching/kwicdelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 500;

} // namespace

HitTable::HitTable(SearchModel &model, QWidget *parent)
    : ListTable(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegateForColumn(SearchModel::Context, new KwicDelegate(this));
    setItemDelegateForColumn(SearchModel::Coded, new HitStateDelegate(this));
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    header->moveSection(SearchModel::Pile, 0);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SearchModel::Context, QHeaderView::Stretch);
    header->resizeSection(SearchModel::Pile, fontMetrics().horizontalAdvance(m_model.textNames().constLast()) + 14);
    header->resizeSection(SearchModel::Letter, 24 * character);
    header->resizeSection(SearchModel::Coded, 40 * character);
    connect(header, &QHeaderView::sectionResized, this, &HitTable::fitRows);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &HitTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        findPlace();
        fitRows();
    });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
        fitRows();
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.column() <= SearchModel::Context && last.column() >= SearchModel::Context)
            fitRows();
    });
}

QList<HitPlace> HitTable::selectedPlaces() const
{
    QList<HitPlace> places;
    for (const int row : selectedRowNumbers())
        places.append(m_model.placeAt(row));
    return places;
}

void HitTable::keepPlace()
{
    m_current.reset();
    m_selected.clear();
    if (currentIndex().isValid())
        m_current = m_model.placeAt(currentIndex().row());
    if (const QList<HitPlace> all = selectedPlaces(); all.size() <= mostKept)
        m_selected = all;
}

void HitTable::findPlace()
{
    if (!m_current)
        return;
    const int current = m_model.rowOf(*m_current);
    if (current >= 0)
        setCurrentQuietly(m_model.index(current, SearchModel::Context));
    for (const HitPlace &place : std::as_const(m_selected)) {
        const int row = m_model.rowOf(place);
        if (row >= 0)
            selectionModel()->select(m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

/// Only rows that are or were opened are looked at: there may be very many.
void HitTable::fitRows()
{
    QHeaderView *rows = verticalHeader();
    const int width = columnWidth(SearchModel::Context);
    const QList<int> opened = m_model.openedRows();
    for (const int row : std::as_const(m_tall)) {
        if (row < rows->count() && !opened.contains(row))
            rows->resizeSection(row, rows->defaultSectionSize());
    }
    m_tall = opened;
    for (const int row : opened) {
        const int wanted = KwicDelegate::openedHeight(m_model.index(row, SearchModel::Context), font(), width);
        if (rows->sectionSize(row) != wanted)
            rows->resizeSection(row, wanted);
    }
}

bool HitTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const QKeySequence keys(QKeyCombination(press->modifiers() & ~Qt::KeypadModifier, Qt::Key(press->key())));
        const QList<QAction *> all = actions();
        if (std::ranges::any_of(all, [&](const QAction *action) { return action->shortcuts().contains(keys); })) {
            event->ignore();
            return false;
        }
    }
    return ListTable::event(event);
}

void HitTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *piles = nullptr;
    for (QAction *action : actions()) {
        const bool isPile = action->objectName().startsWith(u"hits.pile");
        if (isPile && !piles)
            piles = menu->addMenu(tr("Pile"));
        (isPile ? piles : menu)->addAction(action);
    }
    giveMnemonics(*menu);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void HitTable::resizeEvent(QResizeEvent *event)
{
    ListTable::resizeEvent(event);
    fitRows();
}

} // namespace Kodeks
