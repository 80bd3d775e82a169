// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/overview/overviewpanel.h"

#include "core/model/letterattributes.h"
#include "core/project/project.h"
#include "core/query/letterkinds.h"
#include "ui/models/words/display.h"
#include "ui/panels/overview/overviewtable.h"
#include "ui/panels/parts/panelheader.h"

#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMillisecondsBetweenCounts = 150;
constexpr qsizetype changesShown = 8;
constexpr int rowsShown[] = {12, 8, 12, 10, 14, 14, 8};

} // namespace

OverviewPanel::OverviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_summary(new QLabel)
    , m_only(new QLabel)
    , m_coder(new QComboBox)
    , m_kindLine(new QWidget)
    , m_attribute(new QComboBox)
    , m_kindRows(new QComboBox)
{
    setObjectName(u"overviewPanel"_s);
    setMinimumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head());
    auto *area = new QScrollArea;
    area->setObjectName(u"overviewArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(sections());
    column->addWidget(area, 1);
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMillisecondsBetweenCounts);
    connect(&m_resting, &QTimer::timeout, this, &OverviewPanel::count);
    connect(m_coder, &QComboBox::currentIndexChanged, this, &OverviewPanel::count);
}

QWidget *OverviewPanel::head()
{
    auto *strip = new PanelHeader(tr("Overview"));
    m_coder->setObjectName(u"overviewCoder"_s);
    m_coder->setAccessibleName(tr("Whose passages are counted"));
    m_coder->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    strip->addWidget(m_coder);
    return strip;
}

QWidget *OverviewPanel::sections()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(14);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_summary->setObjectName(u"overviewSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_only);
    m_only->setObjectName(u"overviewOnly"_s);
    m_only->setWordWrap(true);
    m_only->setTextFormat(Qt::RichText);
    m_only->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_only->hide();
    connect(m_only, &QLabel::linkActivated, this, &OverviewPanel::allWanted);
    const QString names[] = {tr("What waits"), tr("Coders"), tr("Letters"), tr("Questions"), tr("Tasks and directions"),
        tr("Kinds of letters"), tr("Last changes")};
    const QString ids[] = {u"overviewWaiting"_s, u"overviewCoders"_s, u"overviewLetters"_s, u"overviewQuestions"_s,
        u"overviewStatements"_s, u"overviewKinds"_s, u"overviewChanges"_s};
    for (size_t i = 0; i < SectionCount; ++i) {
        m_tables[i] = new OverviewTable(ids[i], names[i], rowsShown[i]);
        if (i == Kinds)
            column->addWidget(kindChoice());
        column->addWidget(m_tables[i]);
        connect(m_tables[i], &OverviewTable::placeActivated, this, &OverviewPanel::placeActivated);
    }
    m_tables[Letters]->setSortable();
    column->addStretch(1);
    return page;
}

QWidget *OverviewPanel::kindChoice()
{
    auto *line = new QHBoxLayout(m_kindLine);
    line->setContentsMargins({});
    auto *words = new QLabel(tr("Letters by"));
    words->setBuddy(m_attribute);
    m_attribute->setObjectName(u"overviewAttribute"_s);
    m_attribute->setAccessibleName(tr("By which attribute letters are counted"));
    m_attribute->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kindRows->setObjectName(u"overviewKindRows"_s);
    m_kindRows->setAccessibleName(tr("What the letters say"));
    m_kindRows->addItem(tr("Directions"), int(OverviewTables::KindRows::Directions));
    m_kindRows->addItem(tr("Tasks"), int(OverviewTables::KindRows::Tasks));
    line->addWidget(words);
    line->addWidget(m_attribute);
    line->addWidget(m_kindRows);
    line->addStretch(1);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &OverviewPanel::showKinds);
    connect(m_kindRows, &QComboBox::currentIndexChanged, this, &OverviewPanel::showKinds);
    return m_kindLine;
}

/// What was chosen stays chosen as long as letters have it.
void OverviewPanel::fillAttributes()
{
    const QSignalBlocker quiet(m_attribute);
    const QString chosen = m_attribute->currentText();
    const QStringList names = attributeNames(m_project->letters());
    m_attribute->clear();
    m_attribute->addItems(names);
    m_attribute->setCurrentIndex(
        int(names.indexOf(names.contains(chosen) ? chosen : senderKindAttribute(m_project->letters()))));
    m_kindLine->setVisible(!names.isEmpty());
}

void OverviewPanel::showKinds()
{
    if (m_project)
        m_tables[Kinds]->setTable(OverviewTables::kinds(*m_project, m_overview, m_attribute->currentText(),
            OverviewTables::KindRows(m_kindRows->currentData().toInt())));
}

void OverviewPanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_counting.cancel();
    m_comparing.cancel();
    m_resting.stop();
    m_project = project;
    m_overview = {};
    m_only->hide();
    m_known = false;
    {
        const QSignalBlocker quiet(m_attribute);
        m_attribute->clear();
    }
    fillCoders();
    if (!project)
        return;
    m_coder->setCurrentIndex(std::max(0, m_coder->findData(project->currentCoder().value())));
    const QString title = project->codebook().title;
    m_title->setText(title.isEmpty() ? QFileInfo(project->path()).completeBaseName() : title);
    connect(project, &Project::changed, this, &OverviewPanel::follow);
    connect(project, &Project::currentCoderChanged, this, [this] {
        m_coder->setCurrentIndex(std::max(0, m_coder->findData(m_project->currentCoder().value())));
        follow();
    });
    if (isVisible())
        count();
}

void OverviewPanel::setQuery(const QString &query)
{
    if (std::exchange(m_overview.where, query) == query)
        return;
    m_counting.cancel();
    m_only->setText(Display::onlyHtml(query) + u"<br>"_s
        + tr("How far letters and coders are, differences and last changes are of all.").toHtmlEscaped());
    m_only->setHidden(query.isEmpty());
    follow();
}

void OverviewPanel::fillCoders()
{
    const QSignalBlocker quiet(m_coder);
    const QVariant chosen = m_coder->currentData();
    m_coder->clear();
    m_coder->addItem(tr("All coders"), qint64(0));
    if (m_project) {
        for (const Coder &coder : m_project->coders())
            m_coder->addItem(coder.name, coder.id.value());
    }
    m_coder->setCurrentIndex(std::max(0, m_coder->findData(chosen)));
}

void OverviewPanel::focusInput()
{
    m_tables[Waiting]->focusTable();
}

void OverviewPanel::showEvent(QShowEvent *event)
{
    if (!m_known)
        count();
    QWidget::showEvent(event);
}

void OverviewPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void OverviewPanel::follow()
{
    m_known = false;
    fillCoders();
    if (isVisible())
        m_resting.start();
}

void OverviewPanel::count()
{
    if (!m_project)
        return;
    m_known = true;
    m_overview.coder = CoderId(m_coder->currentData().toLongLong());
    m_counting.start<StudyCounts>(this,
        [path = m_project->path(), coder = m_overview.coder, viewer = m_project->viewer(), where = m_overview.where](
            const Progress &) { return studyCounts(path, coder, viewer, where); },
        [this](const Result<StudyCounts> &counts) {
        if (counts)
            m_overview.counts = *counts;
        else
            m_summary->setText(counts.error().message);
        if (counts)
            showAll();
        compare();
    });
}

/// Reads passages, and so comes after what is counted.
void OverviewPanel::compare()
{
    if (!m_project || m_project->viewer())
        return;
    m_comparing.start<QList<OpenDifferences>>(
        this, [path = m_project->path(), current = m_project->currentCoder()](const Progress &goOn) {
        return openDifferences(path, current, goOn);
    }, [this](const Result<QList<OpenDifferences>> &differences) {
        if (!differences)
            return;
        m_overview.differences = *differences;
        m_tables[Waiting]->setTable(OverviewTables::waiting(*m_project, m_overview));
    });
}

void OverviewPanel::showAll()
{
    const Project &project = *m_project;
    History history(project);
    QList<HistoryLine> lines;
    for (const JournalEntry &entry : project.journal(changesShown).value_or(QList<JournalEntry>())) {
        if (const auto line = history.line(entry.id))
            lines.append(*line);
    }
    m_summary->setText(OverviewTables::summary(project, m_overview));
    m_tables[Waiting]->setTable(OverviewTables::waiting(project, m_overview));
    m_tables[Coders]->setTable(OverviewTables::coders(project, m_overview));
    m_tables[Letters]->setTable(OverviewTables::letters(project, m_overview));
    m_tables[Questions]->setTable(OverviewTables::questions(m_overview));
    m_tables[Statements]->setTable(OverviewTables::statements(project, m_overview));
    fillAttributes();
    showKinds();
    m_tables[Changes]->setTable(OverviewTables::changes(project, lines));
}

} // namespace Kodeks
