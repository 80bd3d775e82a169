// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/agreementresults.h"

#include "ui/charts/bardelegate.h"
#include "ui/models/agreement/agreementtables.h"
#include "ui/models/letters/letterquotes.h"
#include "ui/panels/agreement/agreementbar.h"
#include "ui/panels/agreement/confusionspage.h"
#include "ui/panels/agreement/developmentpage.h"
#include "ui/panels/agreement/disagreementspage.h"
#include "ui/panels/parts/listtable.h"

#include <QAction>
#include <QHeaderView>
#include <QTextBrowser>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void fit(ListTable *table)
{
    const int air = 2 * table->fontMetrics().averageCharWidth();
    table->resizeColumnsToContents();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->setColumnWidth(column, table->columnWidth(column) + air);
}

/// The component in which units differ where passages differ in that way.
Component componentOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NotFound:
    case DifferenceKind::Boundaries: return Component::Passage;
    case DifferenceKind::Task: return Component::Task;
    case DifferenceKind::Direction: return Component::Direction;
    case DifferenceKind::From: return Component::From;
    case DifferenceKind::To: return Component::To;
    case DifferenceKind::Arguments: return Component::Arguments;
    }
    return Component::Passage;
}

} // namespace

AgreementResults::AgreementResults(QWidget *parent)
    : QStackedWidget(parent)
    , m_components(addTable(u"agreementComponentTable"_s, tr("Agreement by component"), &m_componentModel))
    , m_codes(addTable(u"agreementCodeTable"_s, tr("Agreement by code"), &m_codeModel))
    , m_spans(addTable(u"agreementSpanTable"_s, tr("Agreement on stretches of text"), &m_spanModel))
    , m_confusions(new ConfusionsPage)
    , m_kinds(nullptr)
    , m_development(new DevelopmentPage)
    , m_disagreements(new DisagreementsPage)
    , m_notes(new QTextBrowser)
{
    addPages();
    connectPages();
}

ListTable *AgreementResults::addTable(const QString &name, const QString &accessibleName, FigureTableModel *model)
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

void AgreementResults::addPages()
{
    for (ListTable *table : {m_codes, m_spans}) {
        table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        table->horizontalHeader()->setSortIndicatorClearable(true);
        table->setSortingEnabled(true);
    }
    addWidget(m_confusions);
    m_kinds = addTable(u"agreementKindTable"_s, tr("Differences by kind"), &m_kindModel);
    m_kinds->setSelectionMode(QAbstractItemView::SingleSelection);
    m_kinds->setItemDelegateForColumn(2, new BarDelegate(FigureTableModel::ValueRole, m_kinds));
    m_kinds->horizontalHeader()->setStretchLastSection(true);
    addWidget(m_development);
    addWidget(m_disagreements);
    m_notes->setObjectName(u"agreementNotes"_s);
    m_notes->setAccessibleName(tr("Notes on the figures"));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setTabChangesFocus(true);
    m_notes->setOpenLinks(false);
    addWidget(m_notes);
}

void AgreementResults::connectPages()
{
    connect(m_confusions, &ConfusionsPage::copyPressed, this, &AgreementResults::copyPressed);
    connect(m_confusions, &ConfusionsPage::placeActivated, this, &AgreementResults::disagreementActivated);
    connect(m_confusions, &ConfusionsPage::placeShown, this, &AgreementResults::disagreementShown);
    connect(m_kinds, &ListTable::rowActivated, this, [this](const QModelIndex &index) { openKind(index.row()); });
    connect(m_development, &DevelopmentPage::copyPressed, this, &AgreementResults::copyPressed);
    connect(m_development, &DevelopmentPage::letterActivated, this,
        [this](LetterId letter) { emit disagreementActivated(letter, TextRange()); });
    connect(m_notes, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        if (const auto place = notePlace(address.toString()))
            emit disagreementActivated(place->letter, place->range);
    });
    connect(m_disagreements, &DisagreementsPage::copyPressed, this, &AgreementResults::copyPressed);
    connect(m_disagreements, &DisagreementsPage::placeActivated, this, &AgreementResults::disagreementActivated);
    connect(m_disagreements, &DisagreementsPage::placeShown, this, &AgreementResults::disagreementShown);
}

void AgreementResults::setReport(const AgreementReport &report, Project *project)
{
    LetterQuotes names;
    names.setProject(project);
    m_caption = agreementCaption(report);
    m_componentModel.setTable(componentFigures(report));
    m_codeModel.setTable(codeFigures(report));
    m_spanModel.setTable(spanFigures(
        report, [&names](const LetterAgreement &letter) { return names.letterName(letter.letter, letter.name); }));
    m_kindModel.setTable(kindFigures(report));
    m_kindsShown.clear();
    for (const DifferenceCount &each : report.passages.differences)
        m_kindsShown.append(each.kind);
    for (ListTable *table : {m_codes, m_spans})
        table->model()->sort(
            table->horizontalHeader()->sortIndicatorSection(), table->horizontalHeader()->sortIndicatorOrder());
    m_confusions->setReport(report, project);
    m_development->setReport(report, project);
    m_disagreements->setReport(report, project);
    for (ListTable *table : {m_components, m_codes, m_spans, m_kinds})
        fit(table);
    writeNotes();
}

void AgreementResults::openKind(int row)
{
    if (row < 0 || row >= m_kindsShown.size())
        return;
    m_disagreements->setComponent(componentOf(m_kindsShown.at(row)));
    emit pageWanted(AgreementBar::Disagreements);
}

QStringList AgreementResults::notes() const
{
    QStringList notes;
    for (const FigureTableModel *model : {&m_componentModel, &m_codeModel, &m_spanModel, &m_kindModel})
        notes += model->table().noteTexts();
    notes.removeDuplicates();
    return notes;
}

void AgreementResults::writeNotes()
{
    QString html;
    const auto section = [&html](const QString &title, const QList<FigureNote> &notes) {
        if (notes.isEmpty())
            return;
        html += u"<p><b>%1</b></p><ul>"_s.arg(title.toHtmlEscaped());
        for (const FigureNote &note : notes)
            html += u"<li>"_s + note.html() + u"</li>"_s;
        html += u"</ul>"_s;
    };
    section(tr("Figures"), m_componentModel.table().notes);
    section(tr("Codes"), m_codeModel.table().notes);
    section(tr("Stretches"), m_spanModel.table().notes);
    section(tr("Kinds"), m_kindModel.table().notes);
    m_notes->setHtml(html);
}

QString AgreementResults::tabbedText() const
{
    switch (currentIndex()) {
    case AgreementBar::Figures: return m_componentModel.table().tabbedText();
    case AgreementBar::Codes: return m_codeModel.table().tabbedText();
    case AgreementBar::Spans: return m_spanModel.table().tabbedText();
    case AgreementBar::Confusions: return m_caption + u'\n' + m_confusions->tabbedText();
    case AgreementBar::Kinds: return m_kindModel.table().tabbedText();
    case AgreementBar::Letters: return m_development->table().tabbedText();
    case AgreementBar::Disagreements: return m_disagreements->tabbedText(m_caption);
    default: return m_caption + u'\n' + notes().join(u'\n') + u'\n';
    }
}

void AgreementResults::stepDisagreement(int step)
{
    m_disagreements->step(step);
}

} // namespace Kodeks
