// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/concludepanel.h"

#include "core/project/project.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/panels/conclude/campaignspage.h"
#include "ui/panels/conclude/campspage.h"
#include "ui/panels/conclude/concludequotes.h"
#include "ui/panels/conclude/flowpage.h"
#include "ui/panels/conclude/matrixpage.h"
#include "ui/panels/conclude/positionspage.h"
#include "ui/panels/conclude/roundspage.h"
#include "ui/panels/lists/querybar.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/panelheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMillisecondsBetweenReadings = 250;
constexpr int widthForQuotesBeside = 760; // pixels, below which quotes stand under the view

} // namespace

ConcludePanel::ConcludePanel(QWidget *parent)
    : QWidget(parent)
    , m_head(new PanelHeader(tr("Conclude")))
    , m_unit(new QComboBox)
    , m_coders(new QComboBox)
    , m_once(new QCheckBox(tr("Campaigns once")))
    , m_query(new QueryBar)
    , m_names(new QTabBar)
    , m_views(new QStackedWidget)
    , m_state(new EmptyState(m_views))
    , m_caption(new QLabel)
    , m_parts(new QSplitter)
    , m_quotes(new ConcludeQuotes)
{
    setObjectName(u"concludePanel"_s);
    setMinimumWidth(360);
    addView(new MatrixPage, tr("Matrices"));
    auto *positions = new PositionsPage;
    connect(positions, &PositionsPage::decisionsRequested, this, &ConcludePanel::decisionsRequested);
    addView(positions, tr("Positions"));
    addView(new CampsPage, tr("Camps"));
    addView(new FlowPage, tr("Flow"));
    auto *campaigns = new CampaignsPage;
    connect(campaigns, &CampaignsPage::copiesRequested, this, &ConcludePanel::copiesRequested);
    addView(campaigns, tr("Campaigns"));
    addView(new RoundsPage, tr("Rounds"));
    auto *shown = new QWidget;
    auto *inner = new QVBoxLayout(shown);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    inner->addWidget(m_state, 1);
    inner->addWidget(m_caption);
    m_caption->setObjectName(u"concludeCaption"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setContentsMargins(8, 4, 8, 6);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->setObjectName(u"concludeParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(shown);
    m_parts->addWidget(m_quotes);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_quotes->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head());
    column->addSpacing(4);
    column->addWidget(m_query);
    column->addWidget(m_names);
    column->addWidget(m_parts, 1);
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMillisecondsBetweenReadings);
    connect(&m_resting, &QTimer::timeout, this, &ConcludePanel::read);
    connect(m_names, &QTabBar::currentChanged, this, [this](int at) {
        m_views->setCurrentIndex(at);
        m_quotes->hide();
        m_atQuotes = false;
        showUnit();
        giveStudy();
    });
    connect(m_quotes, &ConcludeQuotes::passageActivated, this, &ConcludePanel::passageActivated);
    connect(m_quotes, &ConcludeQuotes::left, this, [this] {
        m_atQuotes = false;
        view()->focusInput();
    });
}

/// Where a view is of senders, that is what is counted, and what was chosen comes back with the others.
void ConcludePanel::showUnit()
{
    const QSignalBlocker quiet(m_unit);
    m_unit->setCurrentIndex(m_unit->findData(int(unit())));
    m_unit->setEnabled(!view()->isOfSenders());
}

void ConcludePanel::activate(const ConcludedNumber &number)
{
    m_quotes->show();
    m_atQuotes = true;
    m_quotes->showNumber(number, true);
}

ConcludeView *ConcludePanel::view() const
{
    return static_cast<ConcludeView *>(m_views->currentWidget());
}

QString ConcludePanel::viewName() const
{
    return m_names->tabText(m_names->currentIndex());
}

QString ConcludePanel::pictureTitle() const
{
    const QString study = m_project ? m_project->codebook().title : QString();
    return study.isEmpty() ? view()->title() : tr("%1: %2").arg(study, view()->title());
}

void ConcludePanel::showView(View view)
{
    m_names->setCurrentIndex(int(view));
}

void ConcludePanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_reading.cancel();
    m_resting.stop();
    m_project = project;
    m_study.read.reset();
    m_known = false;
    m_chosen = false;
    m_given.clear();
    m_atQuotes = false;
    m_wanted.reset();
    m_query->setProject(project);
    m_quotes->setProject(project);
    m_quotes->hide();
    for (int at = 0; at < m_views->count(); ++at)
        static_cast<ConcludeView *>(m_views->widget(at))->setProject(project);
    fillCoders();
    if (!project)
        return;
    connect(project, &Project::changed, this, &ConcludePanel::follow);
    connect(project, &Project::currentCoderChanged, this, &ConcludePanel::follow);
    if (isVisible())
        read();
}

void ConcludePanel::setEditSink(EditSink sink)
{
    for (int at = 0; at < m_views->count(); ++at)
        static_cast<ConcludeView *>(m_views->widget(at))->setEditSink(sink);
    m_query->setEditSink(std::move(sink));
}

void ConcludePanel::follow()
{
    m_known = false;
    if (!isVisible())
        return;
    m_head->setNote(tr("Counting…"));
    m_resting.start();
}

void ConcludePanel::read()
{
    if (!m_project)
        return;
    fillCoders();
    m_known = true;
    m_head->setNote(tr("Counting…"));
    AnalysisOrder order{{m_coders->currentData().toStringList(), m_query->query(), m_study.unit}, {true, true}, {}, {}};
    order.viewer = m_project->viewer();
    order.scope.campaigns = m_once->isChecked() ? CampaignCount::Once : CampaignCount::Each;
    m_reading.start<Read>(this, [path = m_project->path(), order](const Progress &goOn) mutable -> Result<Read> {
        order.progress = goOn;
        return analysedStatements(path, order).transform([](AnalysedStatements &&read) {
            return std::make_shared<const AnalysedStatements>(std::move(read));
        });
    }, [this](const Result<Read> &read) { take(read); });
}

void ConcludePanel::take(const Result<Read> &read)
{
    m_head->setNote({});
    if (!read) {
        m_state->setMessage(read.error().message);
        return;
    }
    m_study.read = *read;
    m_given.clear();
    giveStudy();
}

QString ConcludePanel::nothing() const
{
    if (!m_study.read->statements.empty() || !view()->needsPassages())
        return {};
    return m_query->query().isEmpty() ? tr("Nobody whose passages are counted has coded anything yet.")
                                      : tr("No passage fits the filter.");
}

void ConcludePanel::giveStudy()
{
    if (m_study.read)
        m_state->setMessage(nothing());
    if (m_study.read && !m_given.contains(view())) {
        m_given.insert(view());
        view()->setStudy(m_study);
    }
    showCaption();
}

CountUnit ConcludePanel::unit() const
{
    return view()->isOfSenders() ? CountUnit::Sender : m_study.unit;
}

QString ConcludePanel::caption() const
{
    if (!m_study.read)
        return {};
    const QString scope = Display::scopeCaption(m_study.read->scope, m_study.read->study.coders, unit());
    return (scope + u'\n' + view()->caption()).trimmed();
}

void ConcludePanel::showCaption()
{
    m_caption->setText(caption());
}

bool ConcludePanel::isCounting() const
{
    return m_resting.isActive() || m_reading.isRunning() || !m_study.read || view()->isCounting()
        || m_quotes->isFinding();
}

void ConcludePanel::focusInput()
{
    if (m_atQuotes && !m_quotes->isHidden())
        m_quotes->focusList();
    else
        view()->focusInput();
}

void ConcludePanel::focusQuery()
{
    m_query->focusLine();
}

void ConcludePanel::setQuery(const QString &query)
{
    if (!isVisible())
        m_wanted = query;
    else if (query != m_query->query())
        m_query->setQuery(query);
}

void ConcludePanel::showEvent(QShowEvent *event)
{
    if (const auto wanted = std::exchange(m_wanted, {}); wanted && *wanted != m_query->query())
        m_query->setQuery(*wanted);
    if (!m_known)
        read();
    QWidget::showEvent(event);
}

/// From the quotes to the cell (their own affair), from the cell with quotes to the cell alone, from there to the
/// letter.
void ConcludePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (!m_quotes->isHidden()) {
        m_quotes->hide();
        view()->focusInput();
    } else {
        emit left();
    }
}

void ConcludePanel::resizeEvent(QResizeEvent *event)
{
    m_parts->setOrientation(width() >= widthForQuotesBeside ? Qt::Horizontal : Qt::Vertical);
    QWidget::resizeEvent(event);
}

} // namespace Kodeks
