// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/gridpage.h"

#include "ui/charts/heatmap.h"
#include "ui/charts/heatpicture.h"
#include "ui/models/conclude/heattable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int gridNameCharacters = 30;
constexpr qsizetype gridCellCharacters = 18;

/// The longest text of a cell, as far as it is shown whole.
QString widestCell(const Grid &grid, const QString &least)
{
    QString widest = least;
    for (const GridCell &cell : grid.cells) {
        if (cell.text.size() > widest.size())
            widest = cell.text.left(gridCellCharacters);
    }
    return widest;
}

} // namespace

GridPage::GridPage(const QString &name, const QString &widest, QWidget *parent)
    : GridPage(new HeatMap, new QStackedWidget, name, widest, parent)
{
}

GridPage::GridPage(HeatMap *map, QStackedWidget *stack, const QString &name, const QString &widest, QWidget *parent)
    : CountedView(stack, name + u"Cell"_s, parent)
    , m_map(map)
    , m_stack(stack)
    , m_widest(widest)
{
    stack->addWidget(map);
    m_map->setObjectName(name);
    m_map->setModel(&m_model);
    m_map->setWidest(widest, gridNameCharacters);
    connect(m_map, &HeatMap::cellShown, this, [this](const QModelIndex &index) {
        tell(m_model.sentence(index));
        if (const ConcludedNumber shown = number(index); shown.find)
            emit numberShown(shown);
    });
    connect(m_map, &HeatMap::cellActivated, this, [this](const QModelIndex &index) {
        if (const ConcludedNumber shown = number(index); shown.find)
            emit numberActivated(shown);
    });
    connect(m_map, &HeatMap::copyPressed, this,
        [this] { QGuiApplication::clipboard()->setText(tabbed(heatTable(m_model, title()))); });
}

void GridPage::clear()
{
    m_model.setGrid({});
}

QWidget *GridPage::input() const
{
    return m_stack->currentWidget();
}

void GridPage::count()
{
    start<Counted>([work = counting()](const Concluded &asked) { return work(*asked.read); },
        [this](const Counted &found) { show(found); });
}

/// The cell of the same names stays pointed out.
void GridPage::show(const Counted &found)
{
    const QModelIndex before = m_map->currentIndex();
    const auto nameAt = [&](int section, Qt::Orientation names) {
        return before.isValid() ? m_model.headerData(section, names, Qt::DisplayRole).toString() : QString();
    };
    const QString row = nameAt(before.row(), Qt::Vertical);
    const QString column = nameAt(before.column(), Qt::Horizontal);
    m_model.setGrid(found.grid);
    m_map->setWidest(widestCell(found.grid, m_widest), gridNameCharacters);
    take(found.rest);
    m_map->setAccessibleName(title());
    setMessage(found.grid.isEmpty() ? nothing() : QString());
    if (m_stack->currentWidget() != m_map)
        return;
    m_map->setCurrentIndex(m_model.index(
        std::max(0, int(found.grid.rowNames.indexOf(row))), std::max(0, int(found.grid.columnNames.indexOf(column)))));
}

AnalysisTable GridPage::table() const
{
    return heatTable(m_model, title());
}

QSizeF GridPage::pictureSize() const
{
    return m_model.grid().isEmpty() ? QSizeF() : HeatPicture(m_model).size();
}

void GridPage::paintPicture(QPainter &painter) const
{
    HeatPicture(m_model).paint(painter);
}

} // namespace Kodeks
