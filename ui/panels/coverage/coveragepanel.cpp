// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coverage/coveragepanel.h"

#include "core/project/project.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/listtable.h"
#include "ui/panels/parts/panelheader.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMilliseconds = 250;

} // namespace

CoveragePanel::CoveragePanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new PanelHeader({}))
    , m_whose(new QComboBox)
    , m_table(new ListTable)
    , m_state(new EmptyState(m_table))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_whose->setObjectName(u"coverageWhose"_s);
    m_whose->setAccessibleName(tr("Not coded by"));
    m_whose->addItem(tr("Not coded by you"));
    m_whose->addItem(tr("Not coded by anybody"));
    m_header->addWidget(m_whose);
    column->addWidget(m_header);
    column->addWidget(m_state, 1);
    setUpTable();
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMilliseconds);
    connect(&m_resting, &QTimer::timeout, this, &CoveragePanel::look);
    connect(m_whose, &QComboBox::activated, this, &CoveragePanel::lookAgain);
    refresh();
}

void CoveragePanel::setUpTable()
{
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setAccessibleName(tr("Uncoded sentences"));
    m_table->setModel(&m_model);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(UncodedModel::Text, QHeaderView::Stretch);
    header->resizeSection(UncodedModel::InLetter, 26 * fontMetrics().averageCharWidth());
    header->resizeSection(UncodedModel::Cues, 34 * fontMetrics().averageCharWidth());
    connect(m_table, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        if (const UncodedSentence *row = m_model.sentence(index.row()))
            emit codingAsked(row->letter, row->sentence.range);
    });
    connect(m_table, &ListTable::rowShown, this, [this](const QModelIndex &index) {
        if (const UncodedSentence *row = m_model.sentence(index.row()))
            emit sentenceShown(row->letter, row->sentence.range);
    });
    connect(m_table, &ListTable::removePressed, this, &CoveragePanel::dismiss);
    connect(m_table, &ListTable::copyPressed, this, &CoveragePanel::copy);
    addAction(u"coverageCode"_s, tr("Co&de\tEnter"), [this] {
        if (m_table->currentIndex().isValid())
            emit m_table->rowActivated(m_table->currentIndex());
    });
    addAction(u"coverageNothing"_s, tr("&Nothing to code here\tDel"), [this] { dismiss(); });
    addAction(u"coverageCopy"_s, tr("&Copy\tCtrl+C"), [this] { copy(); });
}

void CoveragePanel::addAction(const QString &name, const QString &text, const std::function<void()> &work)
{
    auto *action = new QAction(text, m_table);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, work);
    m_table->addAction(action);
}

void CoveragePanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_job.cancel();
    m_resting.stop();
    m_project = project;
    m_failure.clear();
    m_model.setProject(project);
    m_all = true;
    m_changed.clear();
    if (project) {
        connect(project, &Project::changed, this, &CoveragePanel::follow);
        connect(project, &Project::currentCoderChanged, this, &CoveragePanel::lookAgain);
        if (isVisible())
            look();
    }
    refresh();
}

void CoveragePanel::focusInput()
{
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentQuietly(m_model.index(0, 0));
    m_focusLater = m_job.isRunning() && m_model.rowCount() == 0;
    if (m_state->message().isEmpty())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_whose->setFocus(Qt::OtherFocusReason);
}

void CoveragePanel::showEvent(QShowEvent *event)
{
    if (m_all || !m_changed.isEmpty())
        look();
    QWidget::showEvent(event);
}

void CoveragePanel::follow(const Change &change)
{
    m_all = m_all || change.codebook || change.details || change.coders || change.lettersCameOrWent;
    for (const Change::PassageChange &passage : change.passages)
        m_changed.insert(passage.letter);
    if (isVisible() && (m_all || !m_changed.isEmpty()))
        m_resting.start();
}

void CoveragePanel::lookAgain()
{
    m_all = true;
    if (isVisible())
        look();
}

void CoveragePanel::look()
{
    if (!m_project)
        return;
    CoverageOrder order{.viewer = m_project->viewer()};
    const Coder *coder = m_project->coder(m_project->currentCoder());
    if (m_whose->currentIndex() == 0 && coder)
        order.scope.coders = {coder->name};
    else
        for (const Coder &each : m_project->coders())
            order.scope.coders.append(each.name);
    const bool ofAll = m_all || m_job.isRunning();
    if (!ofAll)
        order.letters = m_changed.values();
    m_all = false;
    m_changed.clear();
    m_job.start<CoverageReport>(this, [path = m_project->path(), order](const Progress &progress) {
        return coverageOf(path, order, progress);
    }, [this, ofAll](const Result<CoverageReport> &report) { take(report, ofAll); });
    refresh();
}

void CoveragePanel::take(const Result<CoverageReport> &report, bool ofAll)
{
    m_failure = report ? QString() : report.error().message;
    if (report) {
        const int row = m_table->currentIndex().row();
        const bool hadFocus = m_table->hasFocus();
        m_model.take(*report, ofAll);
        m_table->setCurrentQuietly(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
        if (hadFocus && m_model.rowCount() > 0)
            m_table->setFocus(Qt::OtherFocusReason);
    }
    refresh();
    const UncodedSentence *next = m_model.sentence(m_table->currentIndex().row());
    if (std::exchange(m_leadsOn, false) && next && m_table->hasFocus())
        emit sentenceShown(next->letter, next->sentence.range);
    if (m_model.rowCount() > 0 && std::exchange(m_focusLater, false) && m_whose->hasFocus())
        focusInput();
}

void CoveragePanel::dismiss()
{
    QHash<LetterId, QList<TextRange>> sentences;
    for (const int row : m_table->selectedRowNumbers()) {
        if (const UncodedSentence *sentence = m_model.sentence(row))
            sentences[sentence->letter].append(sentence->sentence.range);
    }
    m_leadsOn = !sentences.isEmpty();
    for (auto letter = sentences.cbegin(); letter != sentences.cend(); ++letter)
        emit dismissAsked(letter.key(), *letter);
}

void CoveragePanel::copy() const
{
    QStringList lines;
    for (const int row : m_table->selectedRowNumbers()) {
        QStringList cells;
        for (int column = 0; column < UncodedModel::ColumnCount; ++column)
            cells.append(m_model.index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CoveragePanel::refresh()
{
    const int rows = m_model.rowCount();
    m_header->setTitle(tr("%Ln sentence(s) to look at", nullptr, rows));
    const QLocale locale;
    m_header->setNote(m_job.isRunning()
            ? tr("Looking…")
            : tr("%1 of %2 sentences are coded, %3 have nothing to code")
                  .arg(locale.toString(m_model.coded()), locale.toString(m_model.sentences()),
                      locale.toString(m_model.dismissed())));
    if (!m_failure.isEmpty())
        m_state->setMessage(m_failure);
    else if (rows > 0)
        m_state->setMessage({});
    else if (m_job.isRunning())
        m_state->setMessage(tr("Looking for sentences that nobody has coded…"));
    else if (m_project && m_project->letters().isEmpty())
        m_state->setMessage(tr("There are no letters yet."));
    else
        m_state->setMessage(tr("Every sentence that speaks of a task, an actor or a move is coded or was looked at."));
}

} // namespace Kodeks
