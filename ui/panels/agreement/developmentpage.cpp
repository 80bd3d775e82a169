// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/developmentpage.h"

#include "core/agreement/figures/statistictable.h"
#include "ui/charts/developmentchart.h"
#include "ui/models/agreement/agreementtables.h"
#include "ui/models/letters/letterquotes.h"
#include "ui/models/words/agreementwords.h"
#include "ui/panels/parts/listtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>

namespace Kodeks {

using namespace Qt::StringLiterals;

DevelopmentPage::DevelopmentPage(QWidget *parent)
    : QWidget(parent)
    , m_component(new QComboBox)
    , m_table(new ListTable)
    , m_chart(new DevelopmentChart)
{
    m_component->setObjectName(u"agreementLettersComponent"_s);
    m_component->setAccessibleName(tr("Component whose development is shown"));
    m_chart->setObjectName(u"agreementDevelopment"_s);
    makeTable();
    arrange();
    connect(m_component, &QComboBox::currentIndexChanged, this, [this] {
        showComponent();
        emit tableChanged();
    });
    connect(m_chart, &DevelopmentChart::stepChosen, this,
        [this](qsizetype step) { m_table->setCurrentQuietly(m_model.index(int(step), 0)); });
    connect(m_chart, &DevelopmentChart::stepActivated, this, &DevelopmentPage::activate);
}

void DevelopmentPage::makeTable()
{
    m_table->setObjectName(u"agreementLetterTable"_s);
    m_table->setAccessibleName(tr("Agreement letter by letter"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    connect(m_table, &ListTable::copyPressed, this, &DevelopmentPage::copyPressed);
    connect(m_table, &ListTable::rowActivated, this, [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { m_chart->setCurrentStep(current.isValid() ? current.row() : -1); });
}

void DevelopmentPage::arrange()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 3, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_component, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    auto *parts = new QSplitter;
    parts->setObjectName(u"agreementDevelopmentParts"_s);
    parts->setChildrenCollapsible(false);
    parts->addWidget(side);
    parts->addWidget(m_chart);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({500, 500});
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(parts);
}

void DevelopmentPage::setReport(const AgreementReport &report, Project *project)
{
    m_report = report;
    LetterQuotes names;
    names.setProject(project);
    for (LetterAgreement &letter : m_report.byLetter)
        letter.name = names.letterName(letter.letter, letter.name);
    const QVariant before = m_component->currentData();
    {
        const QSignalBlocker quiet(m_component);
        m_component->clear();
        for (const ComponentAgreement &agreement : report.components)
            m_component->addItem(Display::component(agreement.component), int(agreement.component));
        m_component->setCurrentIndex(std::max(m_component->findData(before), 0));
    }
    showComponent();
}

void DevelopmentPage::showComponent()
{
    const int component = m_component->currentIndex();
    m_model.setTable(letterFigures(m_report, component));
    m_chart->setData(development(component));
    m_table->resizeColumnsToContents();
    if (m_model.columnCount() > 1)
        m_table->setColumnWidth(1, std::min(m_table->columnWidth(1), 26 * fontMetrics().averageCharWidth()));
}

DevelopmentStep DevelopmentPage::stepOf(const LetterAgreement &letter, qsizetype component)
{
    const DevelopingFigures alone = letter.alone.value(component);
    const DevelopingFigures soFar = letter.soFar.value(component);
    const QString explanation = tr("%1\nThe letter alone: %2\nLetters so far: %3")
                                    .arg(letter.name, Display::coefficient(alone.krippendorffAlpha),
                                        Display::withInterval(soFar.krippendorffAlpha, soFar.alphaInterval));
    return {letter.name, alone.krippendorffAlpha.value, soFar.krippendorffAlpha.value, soFar.alphaInterval.low,
        soFar.alphaInterval.high, explanation};
}

DevelopmentData DevelopmentPage::development(qsizetype component) const
{
    DevelopmentData shown;
    if (component < 0 || component >= m_report.components.size())
        return shown;
    const ComponentAgreement &agreement = m_report.components.at(component);
    shown.title
        = tr("%1 of %2")
              .arg(statisticTitle(Statistic::KrippendorffAlpha), Display::component(agreement.component).toLower());
    shown.aloneName = tr("The letter alone");
    shown.soFarName = tr("Letters so far");
    for (const LetterAgreement &letter : m_report.byLetter)
        shown.steps.append(stepOf(letter, component));
    if (!shown.steps.isEmpty() && !shown.steps.constLast().low) {
        const ConfidenceInterval &whole = agreement.figures.interval(Statistic::KrippendorffAlpha);
        shown.steps.last().low = whole.low;
        shown.steps.last().high = whole.high;
    }
    shown.references = {{0.8, tr("%1: to rely on, Krippendorff (2019)").arg(QLocale().toString(0.8, 'f', 3))},
        {0.667, tr("%1: for tentative conclusions, Krippendorff (2019)").arg(QLocale().toString(0.667, 'f', 3))}};
    return shown;
}

void DevelopmentPage::activate(qsizetype letter)
{
    if (letter >= 0 && letter < m_report.byLetter.size())
        emit letterActivated(m_report.byLetter.at(letter).letter);
}

} // namespace Kodeks
