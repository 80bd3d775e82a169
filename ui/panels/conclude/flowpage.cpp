// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/flowpage.h"

#include "core/analysis/division.h"
#include "core/analysis/pages/transferpages.h"
#include "core/project/analysing/keptfloworder.h"
#include "core/project/edits/flowedits.h"
#include "core/project/project.h"
#include "ui/charts/flowchart.h"
#include "ui/charts/picturefont.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/panels/conclude/dimensionchoice.h"
#include "ui/panels/parts/listtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

FlowPage::FlowPage(QWidget *parent)
    : FlowPage(new QStackedWidget, parent)
{
}

FlowPage::FlowPage(QStackedWidget *stack, QWidget *parent)
    : CountedView(stack, u"concludeFlowSentence"_s, parent)
    , m_by(new QComboBox)
    , m_unchanged(new QCheckBox(tr("Unchanged")))
    , m_cooperation(new QCheckBox(tr("Cooperation")))
    , m_patterns(new QCheckBox(tr("Patterns for grey print")))
    , m_asTable(new QCheckBox(tr("As a table")))
    , m_stack(stack)
    , m_chart(new FlowChart)
    , m_area(new QScrollArea)
    , m_table(new ListTable)
{
    m_chart->setObjectName(u"concludeFlow"_s);
    m_table->setObjectName(u"concludeFlowTable"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_chart);
    m_table->setModel(&m_rows);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_table);
    addChoices();
    connect(m_chart, &FlowChart::placeShown, this, [this](const FlowPlace &place, const QString &sentence) {
        const QPoint middle = m_chart->rectOf(place).center().toPoint();
        const QSize half = m_chart->rectOf(place).size().toSize() / 2;
        m_area->ensureVisible(middle.x(), middle.y(), half.width() + 8, half.height() + 8);
        tell(sentence);
        emit numberShown(number(place));
    });
    connect(m_chart, &FlowChart::placeActivated, this,
        [this](const FlowPlace &place) { emit numberActivated(number(place)); });
    connect(m_chart, &FlowChart::orderChanged, this,
        [this](const FlowOrder &order) { keepOrder(mergedOrder(m_order, order)); });
    connect(m_table, &ListTable::rowActivated, this,
        [this](const QModelIndex &row) { emit numberActivated(number(bands().at(row.row()))); });
    connect(m_table, &ListTable::rowShown, this, [this](const QModelIndex &row) {
        const FlowPlace place = bands().at(row.row());
        tell(m_set.flows.at(place.flow).bandSentence(place.band));
        emit numberShown(number(place));
    });
}

void FlowPage::addChoices()
{
    auto *order = new QPushButton(tr("Arrange anew"));
    order->setToolTip(tr("Puts the actors into the order with the fewest crossings and keeps it in the project. The "
                         "mouse, or Alt+Up and Alt+Down, moves one."));
    m_unchanged->setChecked(true);
    m_cooperation->setChecked(true);
    fillDimensions();
    addChoice(tr("Divided by"), m_by, u"concludeFlowBy"_s);
    addChoice(m_unchanged, u"concludeUnchanged"_s);
    addChoice(m_cooperation, u"concludeCooperation"_s);
    addChoice(m_patterns, u"concludePatterns"_s);
    addChoice(m_asTable, u"concludeFlowAsTable"_s);
    addChoice(order, u"concludeArrange"_s);
    connect(m_by, &QComboBox::currentIndexChanged, this, &FlowPage::count);
    connect(m_unchanged, &QCheckBox::toggled, this, &FlowPage::count);
    connect(m_cooperation, &QCheckBox::toggled, this, &FlowPage::count);
    connect(m_patterns, &QCheckBox::toggled, m_chart, &FlowChart::setPatterns);
    connect(m_asTable, &QCheckBox::toggled, m_stack, [this](bool asTable) { m_stack->setCurrentIndex(asTable); });
    connect(order, &QPushButton::clicked, this, &FlowPage::orderAnew);
}

void FlowPage::fillDimensions()
{
    fillDivisions(m_by, m_project, {u"task"_s, u"argument"_s, u"question"_s, u"coder"_s});
}

void FlowPage::setProject(Project *project)
{
    m_project = project;
    m_order = {};
    m_isKept = false;
    CountedView::setProject(project);
    fillDimensions();
}

void FlowPage::setStudy(const Concluded &study)
{
    fillDimensions();
    const auto kept = m_project ? keptFlowOrder(*m_project) : Result<FlowOrder>();
    if (kept && (!kept->isEmpty() || m_isKept))
        m_order = *kept; // as somebody, or undoing, has left it
    m_isKept = kept && !kept->isEmpty();
    CountedView::setStudy(study);
}

void FlowPage::clear()
{
    m_set = {};
    m_chart->setFlows({});
    m_rows.setTable({});
}

QWidget *FlowPage::input() const
{
    return m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_chart;
}

std::optional<Dimension> FlowPage::by() const
{
    return dimensionOf(m_by->currentData().toString());
}

/// In the picture at once, since it shows the order before the project has it.
void FlowPage::keepOrder(const FlowOrder &order)
{
    const FlowOrder before = m_order;
    showOrder(order);
    if (!m_edit(Edits::setFlowOrder(order)))
        showOrder(before);
}

void FlowPage::showOrder(const FlowOrder &order)
{
    m_order = order;
    for (FlowData &flow : m_set.flows)
        flow.order = keptOrder(order, flow.flow);
    m_chart->setFlows(m_set.flows);
}

void FlowPage::orderAnew()
{
    if (!counted() || m_set.flows.isEmpty())
        return;
    const FlowParts parts{m_unchanged->isChecked(), m_cooperation->isChecked()};
    start<FlowOrder>([parts](const Concluded &asked) {
        return fewCrossings(transferFlow(asked.read->study, asked.read->statements, asked.unit, parts));
    }, [this](const FlowOrder &order) { keepOrder(mergedOrder(m_order, order)); });
}

void FlowPage::count()
{
    const FlowParts parts{m_unchanged->isChecked(), m_cooperation->isChecked()};
    start<FlowSet>([parts, kept = m_order, divided = by()](const Concluded &asked) {
        return flowSet(asked.read->study, asked.read->statements, asked.unit, parts, kept, divided);
    }, [this](const FlowSet &shown) { take(shown); });
}

void FlowPage::take(const FlowSet &shown)
{
    m_set = shown;
    m_order = mergedOrder(m_order, shown.order);
    m_chart->setFlows(shown.flows);
    m_chart->setAccessibleName(title());
    m_rows.setTable(table());
    setMessage(shown.flows.isEmpty() ? tr("No passage has a direction that is shown here.") : QString());
}

QList<FlowPlace> FlowPage::bands() const
{
    QList<FlowPlace> places;
    for (qsizetype flow = 0; flow < m_set.flows.size(); ++flow) {
        for (qsizetype band = 0; band < m_set.flows.at(flow).flow.bands.size(); ++band)
            places.append({FlowPlace::Of::Band, 0, band, flow});
    }
    return places;
}

ConcludedNumber FlowPage::number(const FlowPlace &place) const
{
    const FlowData &shown = m_chart->flows().at(place.flow);
    qint64 from = 0;
    qint64 to = 0;
    std::optional<TaskId> group;
    QString name;
    if (place.of == FlowPlace::Of::Band) {
        const TransferFlow::Band &band = shown.flow.bands.at(place.band);
        from = band.from;
        to = band.to;
        group = band.group;
        name = shown.bandTitle(place.band);
    } else {
        (place.of == FlowPlace::Of::From ? from : to) = place.key;
        name = shown.nodeTitle(place.key, place.of == FlowPlace::Of::From);
    }
    return {name, counted(), [from, to, group, divided = m_set.by, part = shown.part](const AnalysedStatements &read) {
        const auto find
            = [&](const CodedStatements &among) { return statementsOfFlow(read.study, among, from, to, group); };
        return divided ? foundInPart(*divided, read.study, read.statements, part, find) : find(read.statements);
    }};
}

QString FlowPage::title() const
{
    return m_set.by ? tr("Who should hand over to whom, by %1").arg(Display::dimension(*m_set.by).toLower())
                    : tr("Who should hand over to whom");
}

/// The data behind the picture.
AnalysisTable FlowPage::table() const
{
    AnalysisTable table;
    if (m_set.by)
        table.header.append(Display::dimension(*m_set.by));
    table.header += {tr("From"), tr("To"), tr("Task group"), Display::countUnit(study().unit)};
    for (const FlowData &shown : m_set.flows) {
        for (const TransferFlow::Band &band : shown.flow.bands) {
            QStringList row = m_set.by ? QStringList{shown.title} : QStringList();
            row += {shown.names.value(band.from), shown.names.value(band.to),
                shown.groupNames.value(shown.groupOf(band)), QString::number(band.count)};
            table.rows.append(row);
        }
    }
    return table;
}

QJsonObject FlowPage::json() const
{
    if (!counted())
        return {};
    QJsonObject json
        = transferJson(counted()->study, transferCounts(counted()->study, counted()->statements, study().unit, true));
    if (m_set.by)
        json.insert(u"by"_s, flowSetJson(m_set));
    return json;
}

QSizeF FlowPage::pictureSize() const
{
    return FlowSheet::wantedSize(m_set.flows, pictureFont());
}

void FlowPage::paintPicture(QPainter &painter) const
{
    FlowSheet(m_set.flows, pictureFont(), pictureSize(), m_chart->hasPatterns())
        .paint(painter, ChartColors::of(picturePalette()), QRectF({}, pictureSize()));
}

QString FlowPage::caption() const
{
    QStringList sentences{tr("The width of a band is the count that stands on it, its colour the group of the task; "
                             "hatched is what does not move. The number at an actor counts each once.")};
    if (m_set.by)
        sentences.append(tr("All diagrams have one scale."));
    if (m_set.by)
        sentences += Display::leftOutOfDivision(m_set.leftOut, m_set.without);
    sentences.append(Display::whyNotSums(study().unit));
    return sentences.join(u' ');
}

} // namespace Kodeks
