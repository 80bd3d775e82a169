// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreementresults.h"

#include "ui/models/agreementtables.h"
#include "ui/panels/agreementbar.h"
#include "ui/panels/listtable.h"

#include <QAction>
#include <QHeaderView>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void fitColumns(ListTable *table)
{
    const int air = 2 * table->fontMetrics().averageCharWidth();
    table->resizeColumnsToContents();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->setColumnWidth(column, table->columnWidth(column) + air);
}

} // namespace

AgreementResults::AgreementResults(QWidget *parent)
    : QStackedWidget(parent)
    , m_components(addTable(u"agreementComponentTable"_s, tr("Agreement by component"), &m_componentModel))
    , m_codes(addTable(u"agreementCodeTable"_s, tr("Agreement by code"), &m_codeModel))
    , m_disagreements(addTable(u"agreementDisagreements"_s, tr("Places where coders differ"), &m_disagreementModel))
{
    m_codes->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_codes->horizontalHeader()->setSortIndicatorClearable(true);
    m_codes->setSortingEnabled(true);
    setUpDisagreements();
}

ListTable *AgreementResults::addTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model)
{
    auto *table = new ListTable;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    auto *copy = new QAction(tr("&Copy table\tCtrl+C"), table);
    connect(copy, &QAction::triggered, this, &AgreementResults::copyPressed);
    table->addAction(copy);
    connect(table, &ListTable::copyPressed, this, &AgreementResults::copyPressed);
    addWidget(table);
    return table;
}

void AgreementResults::setUpDisagreements()
{
    m_disagreements->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *go = new QAction(tr("&Go to place\tEnter"), m_disagreements);
    connect(go, &QAction::triggered, this, [this] { emit m_disagreements->rowActivated(m_disagreements->currentIndex()); });
    m_disagreements->insertAction(m_disagreements->actions().value(0), go);
    connect(m_disagreements, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit disagreementActivated(m_disagreementModel.at(index.row()).letter, m_disagreementModel.at(index.row()).range);
    });
    connect(m_disagreements, &ListTable::rowShown, this, [this](const QModelIndex &index) {
        emit disagreementShown(m_disagreementModel.at(index.row()).letter, m_disagreementModel.at(index.row()).range);
    });
}

void AgreementResults::setReport(const AgreementReport &report, Project *project)
{
    m_componentModel.setTable(componentFigures(report));
    m_codeModel.setTable(codeFigures(report));
    m_codeModel.sort(m_codes->horizontalHeader()->sortIndicatorSection(), m_codes->horizontalHeader()->sortIndicatorOrder());
    m_disagreementModel.setReport(report, project);
    fitColumns(m_components);
    fitColumns(m_codes);
    QHeaderView *header = m_disagreements->horizontalHeader();
    const int unit = m_disagreements->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_disagreementModel.columnCount(); ++column)
        header->setSectionResizeMode(column, column == DisagreementModel::Place ? QHeaderView::Stretch : QHeaderView::Interactive);
    header->resizeSection(DisagreementModel::Letter, 24 * unit);
    header->resizeSection(DisagreementModel::ComponentColumn, 14 * unit);
    for (int column = DisagreementModel::FirstValue; column < m_disagreementModel.columnCount(); ++column)
        header->resizeSection(column, 32 * unit);
}

void AgreementResults::setComponent(std::optional<Component> component)
{
    m_disagreementModel.setComponent(component);
}

void AgreementResults::stepDisagreement(int step)
{
    const int rows = m_disagreementModel.rowCount();
    const int row = m_disagreements->currentIndex().isValid() ? m_disagreements->currentIndex().row() + step : 0;
    if (row < 0 || row >= rows)
        return;
    const QModelIndex index = m_disagreementModel.index(row, 0);
    m_disagreements->setCurrentQuietly(index);
    m_disagreements->scrollTo(index);
    emit m_disagreements->rowShown(index);
}

QStringList AgreementResults::notes() const
{
    switch (currentIndex()) {
    case AgreementBar::Components: return m_componentModel.table().notes;
    case AgreementBar::Codes: return m_codeModel.table().notes;
    default: return {};
    }
}

QString AgreementResults::tabbedText() const
{
    switch (currentIndex()) {
    case AgreementBar::Components: return m_componentModel.table().tabbedText();
    case AgreementBar::Codes: return m_codeModel.table().tabbedText();
    default: return disagreementsText();
    }
}

QString AgreementResults::disagreementsText() const
{
    FigureTable table;
    table.caption = m_componentModel.table().caption;
    for (int column = 0; column < m_disagreementModel.columnCount(); ++column)
        table.headers.append(m_disagreementModel.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_disagreementModel.rowCount(); ++row) {
        QList<FigureCell> cells;
        for (int column = 0; column < m_disagreementModel.columnCount(); ++column)
            cells.append({m_disagreementModel.index(row, column).data().toString(), {}, {}, false});
        table.rows.append(cells);
    }
    return table.tabbedText();
}

} // namespace Kodeks
