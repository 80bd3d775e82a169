// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/disagreementspage.h"

#include "ui/models/agreement/figuretable.h"
#include "ui/models/words/agreementwords.h"
#include "ui/panels/parts/listtable.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

DisagreementsPage::DisagreementsPage(QWidget *parent)
    : QWidget(parent)
    , m_component(new QComboBox)
    , m_table(new ListTable)
{
    m_component->setObjectName(u"agreementComponent"_s);
    m_component->setAccessibleName(tr("Component whose disagreements are shown"));
    m_component->addItem(tr("All components"));
    for (const Component component : allComponents)
        m_component->addItem(Display::component(component), int(component));
    connect(m_component, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_component->currentData();
        m_model.setComponent(chosen.isValid() ? std::optional(Component(chosen.toInt())) : std::nullopt);
    });
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_component, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
}

void DisagreementsPage::makeTable()
{
    m_table->setObjectName(u"agreementDisagreements"_s);
    m_table->setAccessibleName(tr("Places where coders differ"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    auto *go = new QAction(tr("&Go to place\tEnter"), m_table);
    connect(go, &QAction::triggered, this, [this] { emit m_table->rowActivated(m_table->currentIndex()); });
    auto *copy = new QAction(tr("&Copy table\tCtrl+C"), m_table);
    connect(copy, &QAction::triggered, this, &DisagreementsPage::copyPressed);
    m_table->addActions({go, copy});
    connect(m_table, &ListTable::copyPressed, this, &DisagreementsPage::copyPressed);
    connect(m_table, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit placeActivated(m_model.at(index.row()).letter, m_model.at(index.row()).range);
    });
    connect(m_table, &ListTable::rowShown, this, [this](const QModelIndex &index) {
        emit placeShown(m_model.at(index.row()).letter, m_model.at(index.row()).range);
    });
}

void DisagreementsPage::setReport(const AgreementReport &report, Project *project)
{
    m_model.setReport(report, project);
    fitColumns();
}

void DisagreementsPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int unit = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model.columnCount(); ++column)
        header->setSectionResizeMode(
            column, column == DisagreementModel::Place ? QHeaderView::Stretch : QHeaderView::Interactive);
    header->resizeSection(DisagreementModel::Letter, 24 * unit);
    header->resizeSection(DisagreementModel::ComponentColumn, 14 * unit);
    for (int column = DisagreementModel::FirstValue; column < m_model.columnCount(); ++column)
        header->resizeSection(column, 32 * unit);
}

void DisagreementsPage::setComponent(std::optional<Component> component)
{
    m_component->setCurrentIndex(component ? m_component->findData(int(*component)) : 0);
}

void DisagreementsPage::step(int step)
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + step : 0;
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QModelIndex index = m_model.index(row, 0);
    m_table->setCurrentQuietly(index);
    m_table->scrollTo(index);
    emit m_table->rowShown(index);
}

QString DisagreementsPage::tabbedText(const QString &caption) const
{
    FigureTable table;
    table.caption = caption;
    for (int column = 0; column < m_model.columnCount(); ++column)
        table.headers.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QList<FigureCell> cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells.append({m_model.index(row, column).data().toString(), {}, {}, false});
        table.rows.append(cells);
    }
    return table.tabbedText();
}

} // namespace Kodeks
