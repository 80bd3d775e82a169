// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/flowpage.h"

#include "core/analysis/pages/transferpages.h"
#include "ui/charts/flowchart.h"
#include "ui/charts/picturefont.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/flowlayout.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

FlowPage::FlowPage(QWidget *parent)
    : ConcludeView(parent)
    , m_unchanged(new QCheckBox(tr("Unchanged")))
    , m_cooperation(new QCheckBox(tr("Cooperation")))
    , m_patterns(new QCheckBox(tr("Patterns for grey print")))
    , m_chart(new FlowChart)
    , m_sentence(new QLabel)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_chart);
    m_state = new EmptyState(area);
    m_chart->setObjectName(u"concludeFlow"_s);
    m_sentence->setObjectName(u"concludeFlowSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(8, 4, 8, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(choices());
    column->addWidget(m_state, 1);
    column->addWidget(m_sentence);
    connect(m_chart, &FlowChart::placeShown, this, [this](const FlowPlace &place, const QString &sentence) {
        m_sentence->setText(sentence);
        emit numberShown(number(place));
    });
    connect(m_chart, &FlowChart::placeActivated, this,
        [this](const FlowPlace &place) { emit numberActivated(number(place)); });
    connect(m_chart, &FlowChart::orderChanged, this, [this](const FlowOrder &order) { m_order = order; });
}

QWidget *FlowPage::choices()
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(12, line);
    flow->setContentsMargins(8, 6, 8, 6);
    auto *arrange = new QPushButton(tr("Arrange anew"));
    arrange->setObjectName(u"concludeArrange"_s);
    arrange->setToolTip(tr("Puts the actors into the order with the fewest crossings. Alt+Up and Alt+Down move one."));
    m_unchanged->setObjectName(u"concludeUnchanged"_s);
    m_cooperation->setObjectName(u"concludeCooperation"_s);
    m_patterns->setObjectName(u"concludePatterns"_s);
    m_unchanged->setChecked(true);
    m_cooperation->setChecked(true);
    for (QWidget *each : {static_cast<QWidget *>(m_unchanged), static_cast<QWidget *>(m_cooperation),
             static_cast<QWidget *>(m_patterns), static_cast<QWidget *>(arrange)})
        flow->insertWidget(flow->count(), each);
    connect(m_unchanged, &QCheckBox::toggled, this, &FlowPage::count);
    connect(m_cooperation, &QCheckBox::toggled, this, &FlowPage::count);
    connect(m_patterns, &QCheckBox::toggled, m_chart, &FlowChart::setPatterns);
    connect(arrange, &QPushButton::clicked, this, [this] {
        m_order = {};
        count();
    });
    return line;
}

void FlowPage::setProject(Project *)
{
    m_counting.cancel();
    m_study = {};
    m_counted.reset();
    m_order = {};
    m_chart->setData({});
    m_sentence->clear();
}

void FlowPage::setStudy(const Concluded &study)
{
    m_study = study;
    count();
}

void FlowPage::count()
{
    if (!m_study.read)
        return;
    const FlowParts parts{m_unchanged->isChecked(), m_cooperation->isChecked()};
    m_counting.start<FlowData>(this, [study = m_study, parts, kept = m_order](const Progress &) -> Result<FlowData> {
        return flowData(study.read->study, study.read->statements, study.unit, parts, kept);
    }, [this, read = m_study.read](const Result<FlowData> &shown) {
        m_counted = read;
        take(*shown);
    });
}

void FlowPage::take(const FlowData &shown)
{
    m_order = shown.order;
    m_chart->setData(shown);
    m_chart->setAccessibleName(title());
    m_state->setMessage(shown.isEmpty() ? tr("No passage has a direction that is shown here.") : QString());
    emit captionChanged();
}

void FlowPage::focusInput()
{
    m_chart->setFocus(Qt::OtherFocusReason);
}

ConcludedNumber FlowPage::number(const FlowPlace &place) const
{
    const FlowData &shown = m_chart->data();
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
    return {name, m_counted, [from, to, group](const AnalysedStatements &read) {
        return statementsOfFlow(read.study, read.statements, from, to, group);
    }};
}

QString FlowPage::title() const
{
    return tr("Who should hand over to whom");
}

/// The data behind the picture.
AnalysisTable FlowPage::table() const
{
    AnalysisTable table{{tr("From"), tr("To"), tr("Task group"), Display::countUnit(m_chart->data().unit)}, {}};
    const FlowData &shown = m_chart->data();
    for (const TransferFlow::Band &band : shown.flow.bands)
        table.rows.append({shown.names.value(band.from), shown.names.value(band.to),
            shown.groupNames.value(shown.groupOf(band)), QString::number(band.count)});
    return table;
}

QJsonObject FlowPage::json() const
{
    if (!m_counted)
        return {};
    return transferJson(
        m_counted->study, transferCounts(m_counted->study, m_counted->statements, m_chart->data().unit, true));
}

QSizeF FlowPage::pictureSize() const
{
    return m_chart->data().isEmpty() ? QSizeF() : FlowPainter::wantedSize(m_chart->data(), pictureFont());
}

void FlowPage::paintPicture(QPainter &painter) const
{
    FlowPainter(m_chart->data(), pictureFont(), pictureSize(), m_chart->hasPatterns())
        .paint(painter, ChartColors::of(picturePalette()));
}

QString FlowPage::caption() const
{
    return tr("The width of a band is the count that stands on it, its colour the group of the task; hatched is what "
              "does not move. The number at an actor counts each once.")
        + u' ' + Display::whyNotSums(m_study.unit);
}

} // namespace Kodeks
