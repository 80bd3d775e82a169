// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/confusionspage.h"

#include "ui/charts/heatmap.h"
#include "ui/models/words/agreementwords.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/listtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>

namespace Kodeks {

using namespace Qt::StringLiterals;

ConfusionsPage::ConfusionsPage(QWidget *parent)
    : QWidget(parent)
    , m_matrices(new QComboBox)
    , m_map(new HeatMap)
    , m_state(new EmptyState(m_map))
    , m_sentence(new QLabel)
    , m_places(new ListTable)
{
    m_map->setObjectName(u"agreementHeatMap"_s);
    m_map->setModel(&m_model);
    connect(m_map, &HeatMap::cellShown, this, &ConfusionsPage::showCell);
    connect(m_map, &HeatMap::cellActivated, this, &ConfusionsPage::openCell);
    connect(m_map, &HeatMap::copyPressed, this, &ConfusionsPage::copyPressed);
    makeChoices();
    makePlaces();
    arrange();
}

void ConfusionsPage::makeChoices()
{
    m_matrices->setObjectName(u"agreementMatrix"_s);
    m_matrices->setAccessibleName(tr("Component and coders whose confusions are shown"));
    m_sentence->setObjectName(u"agreementCell"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    connect(m_matrices, &QComboBox::currentIndexChanged, this, &ConfusionsPage::showMatrix);
}

void ConfusionsPage::makePlaces()
{
    m_places->setObjectName(u"agreementCellPlaces"_s);
    m_places->setAccessibleName(tr("Places of the cell"));
    m_places->setSelectionMode(QAbstractItemView::SingleSelection);
    m_places->setModel(&m_placesModel);
    m_places->horizontalHeader()->setSectionResizeMode(PlacesModel::Place, QHeaderView::Stretch);
    m_places->horizontalHeader()->resizeSection(PlacesModel::Letter, 22 * fontMetrics().averageCharWidth());
    connect(m_places, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        emit placeActivated(m_placesModel.at(index.row()).letter, m_placesModel.at(index.row()).range);
    });
    connect(m_places, &ListTable::rowShown, this, [this](const QModelIndex &index) {
        emit placeShown(m_placesModel.at(index.row()).letter, m_placesModel.at(index.row()).range);
    });
}

void ConfusionsPage::arrange()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(6, 3, 0, 0);
    column->addWidget(m_matrices);
    column->addWidget(m_sentence);
    column->addWidget(m_places, 1);
    auto *parts = new QSplitter;
    parts->setObjectName(u"agreementConfusionParts"_s);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_state);
    parts->addWidget(side);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(parts);
}

void ConfusionsPage::setReport(const AgreementReport &report, Project *project)
{
    m_report = report;
    m_placesModel.setProject(project);
    fillChoices();
    showMatrix();
}

void ConfusionsPage::fillChoices()
{
    const QSignalBlocker quiet(m_matrices);
    const int before = m_matrices->currentIndex();
    m_matrices->clear();
    for (const ConfusionMatrix &matrix : std::as_const(m_report.confusions)) {
        const QString component = Display::component(matrix.component);
        const QString first = m_report.coders.value(matrix.first).name;
        const QString second = m_report.coders.value(matrix.second).name;
        m_matrices->addItem(tr("%1 · rows: %2, columns: %3").arg(component, first, second));
    }
    m_matrices->setCurrentIndex(before >= 0 && before < m_matrices->count() ? before : 0);
}

void ConfusionsPage::showMatrix()
{
    const int at = m_matrices->currentIndex();
    m_model.setMatrix(m_report.confusions.value(at), m_report.coders, m_report.unit);
    m_map->setAccessibleName(tr("Confusions: %1").arg(m_matrices->currentText()));
    m_state->setMessage(m_model.rowCount() > 0 ? QString()
            : at < 0 ? tr("Neither task nor direction is compared. Choose them in the scope above.")
                     : tr("Neither coder gave such a code."));
    const QModelIndex fullest = m_model.fullestConfusion();
    if (fullest.isValid())
        m_map->setCurrentIndex(fullest);
    else
        showCell({});
}

void ConfusionsPage::showCell(const QModelIndex &index)
{
    const ConfusionCell *cell = m_model.cell(index);
    m_placesModel.setPlaces(cell ? cell->places : QList<AgreementPlace>());
    m_sentence->setText(index.isValid() ? m_model.sentence(index) : QString());
}

void ConfusionsPage::openCell()
{
    if (m_placesModel.rowCount() == 0)
        return;
    m_places->setFocus(Qt::OtherFocusReason);
    m_places->setCurrentIndex(m_placesModel.index(0, PlacesModel::Letter));
}

QString ConfusionsPage::tabbedText() const
{
    QStringList lines{m_matrices->currentText()};
    QStringList head{QString()};
    for (int column = 0; column < m_model.columnCount(); ++column)
        head.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(head.join(u'\t'));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStringList cells{m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells.append(m_model.index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Kodeks
