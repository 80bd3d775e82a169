// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/passagecolumnchoice.h"

#include "ui/panels/parts/listtable.h"
#include "ui/panels/parts/mnemonics.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInOneMenu = 12; ///< attributes; more of them are in a menu of their own
constexpr int leastOfQuote = 40;        ///< characters
constexpr int widest = 2000;

} // namespace

PassageColumnChoice::PassageColumnChoice(PassageTableModel &model, ListTable &table)
    : QObject(&table)
    , m_model(model)
    , m_table(table)
    , m_menu(new QMenu(&table))
{
    m_menu->setObjectName(u"passageColumnsMenu"_s);
    m_menu->setToolTipsVisible(true);
    QHeaderView *header = table.horizontalHeader();
    header->setSortIndicator(int(PassageColumn::Letter), Qt::AscendingOrder);
    table.setSortingEnabled(true);
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &place) {
        fill(header->visualIndexAt(place.x()));
        m_menu->popup(header->viewport()->mapToGlobal(place));
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_taking)
            QMetaObject::invokeMethod(this, [this] { setColumns(columns()); }, Qt::QueuedConnection);
    });
    connect(m_menu, &QMenu::aboutToShow, this, [this, header] {
        if (m_menu->isEmpty())
            fill(header->visualIndex(m_table.currentIndex().column()));
    });
    connect(m_menu, &QMenu::aboutToHide, m_menu, &QMenu::clear, Qt::QueuedConnection);
    takeHeader();
}

void PassageColumnChoice::setProject(Project *project)
{
    m_project = project;
    m_widths.clear();
    m_model.setColumns(firstColumns());
    takeHeader();
}

QList<TableColumn> PassageColumnChoice::columns() const
{
    QList<TableColumn> columns;
    const QHeaderView *header = m_table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        columns.append(m_model.columns().at(header->logicalIndex(place)));
    return columns;
}

void PassageColumnChoice::setColumns(const QList<TableColumn> &columns)
{
    if (columns.isEmpty() || columns == m_model.columns())
        return;
    rememberWidths();
    m_model.setColumns(columns);
    takeHeader();
}

/// After the model has got its columns: the header's order, sort sign and widths.
void PassageColumnChoice::takeHeader()
{
    const QScopedValueRollback taking(m_taking, true);
    QHeaderView *header = m_table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        header->moveSection(header->visualIndex(place), place);
    const auto [sorted, order] = m_model.sorting();
    header->setSortIndicator(std::max(0, sorted), order);
    fit();
}

void PassageColumnChoice::fitAgain()
{
    rememberWidths();
    fit();
}

void PassageColumnChoice::fit()
{
    QHeaderView *header = m_table.horizontalHeader();
    const int unit = m_table.fontMetrics().averageCharWidth();
    const int quote = int(m_model.columns().indexOf(TableColumn(PassageColumn::Quote)));
    int others = 0;
    for (int i = 0; i < header->count(); ++i) {
        if (i == quote)
            continue;
        header->setSectionResizeMode(i, QHeaderView::Interactive);
        const QString key = m_project ? columnKey(*m_project, m_model.columns().at(i)) : QString();
        header->resizeSection(i, unit * m_widths.value(key, firstWidth(m_model.columns().at(i))));
        others += header->sectionSize(i);
    }
    if (quote < 0)
        return;
    const bool roomy = m_table.viewport()->width() - others >= leastOfQuote * unit;
    header->setSectionResizeMode(quote, roomy ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!roomy)
        header->resizeSection(quote, leastOfQuote * unit);
}

int PassageColumnChoice::firstWidth(const TableColumn &column) const
{
    switch (column.kind) {
    case PassageColumn::Letter:
    case PassageColumn::Direction:
    case PassageColumn::Arguments: return 22;
    case PassageColumn::Sender:
    case PassageColumn::Task: return 25;
    case PassageColumn::Memo: return 30;
    case PassageColumn::Certainty:
    case PassageColumn::Coder: return 10;
    case PassageColumn::GoodQuote: return 12;
    case PassageColumn::Quote:
    case PassageColumn::Dated:
    case PassageColumn::Modified:
    case PassageColumn::Attribute: break;
    }
    return 17;
}

void PassageColumnChoice::rememberWidths()
{
    for (int i = 0; m_project && i < m_model.columnCount(); ++i) {
        const QString key = columnKey(*m_project, m_model.columns().at(i));
        if (const auto width = ownWidth(i))
            m_widths.insert(key, *width);
        else
            m_widths.remove(key);
    }
}

std::optional<int> PassageColumnChoice::ownWidth(int column) const
{
    const TableColumn &which = m_model.columns().at(column);
    const int unit = std::max(1, m_table.fontMetrics().averageCharWidth());
    const int width = m_table.horizontalHeader()->sectionSize(column) / unit;
    return which.kind == PassageColumn::Quote || width == firstWidth(which) ? std::nullopt : std::optional(width);
}

QString PassageColumnChoice::choice() const
{
    if (!m_project)
        return {};
    QStringList words;
    const QHeaderView *header = m_table.horizontalHeader();
    bool asAtFirst = columns() == firstColumns();
    for (int place = 0; place < header->count(); ++place) {
        const int logical = header->logicalIndex(place);
        const auto own = ownWidth(logical);
        asAtFirst = asAtFirst && !own;
        words.append(
            columnKey(*m_project, m_model.columns().at(logical)) + (own ? u':' + QString::number(*own) : QString()));
    }
    return asAtFirst ? QString() : words.join(u' ');
}

void PassageColumnChoice::setChoice(const QString &choice)
{
    if (!m_project || choice.isEmpty())
        return;
    QHash<QString, TableColumn> known;
    for (const TableColumn &column : possibleColumns(m_project))
        known.insert(columnKey(*m_project, column), column);
    QList<TableColumn> columns;
    m_widths.clear();
    for (const QString &word : choice.split(u' ', Qt::SkipEmptyParts)) {
        const auto found = known.constFind(word.section(u':', 0, 0));
        if (found == known.constEnd() || columns.contains(*found))
            continue;
        columns.append(*found);
        if (const int width = word.section(u':', 1).toInt(); width > 0)
            m_widths.insert(found.key(), std::min(width, widest));
    }
    if (columns.isEmpty())
        return;
    m_model.setColumns(columns);
    takeHeader();
}

void PassageColumnChoice::fill(int current)
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    QList<TableColumn> possible = possibleColumns(m_project);
    for (const TableColumn &column : columns()) {
        if (!possible.contains(column)) // no letter has the attribute any more
            possible.append(column);
    }
    QList<TableColumn> ofPassages;
    QList<TableColumn> ofLetters;
    for (const TableColumn &column : std::as_const(possible))
        (column.kind == PassageColumn::Attribute ? ofLetters : ofPassages).append(column);
    m_menu->addSection(tr("Columns"));
    addColumns(*m_menu, ofPassages);
    if (ofLetters.size() > mostInOneMenu) {
        addColumns(*m_menu->addMenu(tr("Attributes of the letters")), ofLetters);
    } else if (!ofLetters.isEmpty()) {
        m_menu->addSection(tr("Attributes of the letters"));
        addColumns(*m_menu, ofLetters);
    }
    m_menu->addSeparator();
    const QList<TableColumn> shown = columns();
    if (current >= 0 && current < shown.size()) {
        const QString name = literalMenuText(columnTitle(shown.at(current)));
        addMove(tr("Move “%1” to the left").arg(name), current, -1);
        addMove(tr("Move “%1” to the right").arg(name), current, 1);
    }
    QAction *first = m_menu->addAction(tr("The usual columns"));
    first->setObjectName(u"firstColumns"_s);
    connect(first, &QAction::triggered, this, [this] {
        m_widths.clear();
        m_model.setColumns(firstColumns());
        takeHeader();
    });
    giveMnemonics(*m_menu);
}

void PassageColumnChoice::addColumns(QMenu &menu, const QList<TableColumn> &columns)
{
    const QList<TableColumn> shown = this->columns();
    for (const TableColumn &column : columns) {
        QAction *action = menu.addAction(literalMenuText(columnTitle(column)));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(!shown.contains(column) || shown.size() > 1);
        connect(action, &QAction::triggered, this, [this, column] { toggle(column); });
    }
}

void PassageColumnChoice::addMove(const QString &text, int place, int by)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(by < 0 ? u"moveColumnLeft"_s : u"moveColumnRight"_s);
    action->setEnabled(place + by >= 0 && place + by < m_model.columnCount());
    connect(action, &QAction::triggered, this, [this, place, by] {
        QList<TableColumn> moved = columns();
        moved.swapItemsAt(place, place + by);
        setColumns(moved);
        if (const QModelIndex now = m_table.currentIndex(); now.isValid())
            m_table.selectionModel()->setCurrentIndex(now.siblingAtColumn(place + by), QItemSelectionModel::NoUpdate);
    });
}

void PassageColumnChoice::toggle(const TableColumn &column)
{
    QList<TableColumn> columns = this->columns();
    if (!columns.removeOne(column))
        columns.append(column);
    setColumns(columns);
    if (const qsizetype place = columns.indexOf(column); place >= 0)
        m_table.horizontalScrollBar()->setValue(m_table.horizontalHeader()->sectionPosition(int(place)));
}

} // namespace Kodeks
