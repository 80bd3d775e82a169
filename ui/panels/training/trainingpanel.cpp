// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/training/trainingpanel.h"

#include "core/project/rounds/trainingreport.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/listtable.h"
#include "ui/panels/parts/panelheader.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

TrainingPanel::TrainingPanel(QWidget *parent)
    : QWidget(parent)
    , m_codes(TrainingTable::What::Codes)
    , m_differences(TrainingTable::What::Differences)
    , m_header(new PanelHeader({}))
    , m_which(new QComboBox)
    , m_page(new QComboBox)
    , m_end(new QPushButton(tr("End the training…")))
    , m_export(new QPushButton(tr("Export…")))
    , m_places(new ListTable)
    , m_codeTable(new ListTable)
    , m_differenceTable(new ListTable)
    , m_advice(new QLabel)
    , m_tables(new QStackedWidget)
    , m_state(new EmptyState(m_tables))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_state, 1);
    column->addWidget(m_advice);
    setUpPlaces();
    setUpFigures();
    refresh();
}

void TrainingPanel::setUpPlaces()
{
    m_end->setObjectName(u"trainingEnd"_s);
    m_header->addWidget(m_end);
    m_places->setObjectName(u"trainingPlaces"_s);
    m_places->setAccessibleName(tr("Places to be coded"));
    m_places->setModel(&m_model);
    QHeaderView *header = m_places->horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    header->setSectionResizeMode(TrainingPlaces::Text, QHeaderView::Stretch);
    header->resizeSection(TrainingPlaces::Number, 6 * character);
    header->resizeSection(TrainingPlaces::InLetter, 26 * character);
    header->resizeSection(TrainingPlaces::State, 14 * character);
    m_tables->addWidget(m_places);
    connect(m_end, &QPushButton::clicked, this, &TrainingPanel::endAsked);
    connect(&m_model, &TrainingPlaces::changed, this, &TrainingPanel::refresh);
    connect(m_places, &ListTable::rowShown, this, [this](const QModelIndex &index) {
        if (const TrainingPlaces::Place *place = m_model.place(index.row()))
            emit placeShown(place->letter, place->range);
    });
    connect(m_places, &ListTable::rowActivated, this, [this](const QModelIndex &index) {
        if (const TrainingPlaces::Place *place = m_model.place(index.row()))
            emit codingAsked(place->letter, place->range);
    });
}

void TrainingPanel::setUpFigures()
{
    m_which->setObjectName(u"trainingWhich"_s);
    m_which->setAccessibleName(tr("Training"));
    m_page->setObjectName(u"trainingPage"_s);
    m_page->setAccessibleName(tr("What is shown of the training"));
    m_page->addItem(tr("Code by code"));
    m_page->addItem(tr("Differences"));
    m_export->setObjectName(u"trainingExport"_s);
    for (QWidget *each :
        {static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_export)})
        m_header->addWidget(each);
    m_advice->setObjectName(u"trainingAdvice"_s);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(8, 3, 8, 3);
    for (auto [table, model, name, title] : {std::tuple(m_codeTable, &m_codes, u"trainingCodes"_s, tr("Code by code")),
             std::tuple(m_differenceTable, &m_differences, u"trainingDifferences"_s, tr("Differences"))}) {
        table->setObjectName(name);
        table->setAccessibleName(title);
        table->setModel(model);
        m_tables->addWidget(table);
    }
    const auto differenceAt = [this](const QModelIndex &index) {
        if (const Disagreement *each = m_differences.difference(index.row()))
            emit placeShown(each->letter, each->range);
    };
    connect(m_differenceTable, &ListTable::rowShown, this, differenceAt);
    connect(m_differenceTable, &ListTable::rowActivated, this, differenceAt);
    connect(m_which, &QComboBox::activated, this, &TrainingPanel::count);
    connect(m_page, &QComboBox::currentIndexChanged, this, &TrainingPanel::refresh);
    connect(m_export, &QPushButton::clicked, this, &TrainingPanel::exportAsked);
}

void TrainingPanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_job.cancel();
    m_project = project;
    m_failure.clear();
    take(std::unexpected(Error{}));
    m_failure.clear();
    m_model.setProject(project);
    if (project) {
        connect(project, &Project::changed, this, &TrainingPanel::follow);
        connect(project, &Project::currentCoderChanged, this, [this] {
            Change change;
            change.details = true;
            follow(change);
        });
    }
    fillTrainings();
    m_stale = true;
    if (isVisible())
        count();
    refresh();
}

bool TrainingPanel::isCoding() const
{
    const Round *round = m_project ? m_project->currentRound() : nullptr;
    return round && round->training;
}

/// Those that are over; to whom something is kept out of sight, only one's own.
void TrainingPanel::fillTrainings()
{
    const QUuid before = m_which->currentData().toUuid();
    m_which->clear();
    const Coder *current = m_project ? m_project->coder(m_project->currentCoder()) : nullptr;
    const QUuid person = current ? Rounds::person(m_project->rounds(), current->uuid) : QUuid();
    for (const Coder &coder : m_project ? m_project->coders() : QList<Coder>()) {
        const Round *round = Rounds::of(m_project->rounds(), coder.uuid);
        if (round && round->training && !round->isUnderWay() && (!m_project->viewer() || round->of == person))
            m_which->addItem(coder.name, coder.uuid);
    }
    const int at = m_which->findData(before);
    m_which->setCurrentIndex(at >= 0 ? at : m_which->count() - 1);
}

void TrainingPanel::follow(const Change &change)
{
    if (change.isEmpty())
        return;
    if (change.details || change.coders)
        fillTrainings();
    m_stale = true;
    if (isVisible())
        count();
    refresh();
}

void TrainingPanel::showEvent(QShowEvent *event)
{
    if (m_stale)
        count();
    QWidget::showEvent(event);
}

void TrainingPanel::count()
{
    m_stale = false;
    if (!m_project || isCoding() || m_which->currentIndex() < 0) {
        m_job.cancel();
        take(std::unexpected(Error{}));
        return;
    }
    m_job.start<TrainingReport>(
        this, [path = m_project->path(), coder = m_which->currentData().toUuid()](const Progress &progress) {
        return trainingReport(path, coder, progress);
    }, [this](const Result<TrainingReport> &report) { take(report); });
    refresh();
}

void TrainingPanel::take(const Result<TrainingReport> &report)
{
    m_failure = report ? QString() : report.error().message;
    m_report = report ? std::optional(*report) : std::nullopt;
    m_codes.setReport(m_report);
    m_differences.setReport(m_report);
    const int character = fontMetrics().averageCharWidth();
    for (auto [table, model] : {std::pair(m_codeTable, &m_codes), std::pair(m_differenceTable, &m_differences)}) {
        QHeaderView *header = table->horizontalHeader();
        for (int column = 0; column < model->columnCount(); ++column)
            header->resizeSection(column, (column == 0 ? 24 : 15) * character);
        if (model->columnCount() > 0)
            header->setSectionResizeMode(model->widest(), QHeaderView::Stretch);
    }
    refresh();
}

void TrainingPanel::showTraining(const QUuid &coder)
{
    if (const int at = m_which->findData(coder); at >= 0) {
        m_which->setCurrentIndex(at);
        count();
    }
}

void TrainingPanel::focusInput()
{
    if (isCoding()) {
        if (!m_places->currentIndex().isValid())
            m_places->setCurrentQuietly(m_model.index(std::max(0, m_model.nextOpen(-1, 1)), 0));
        m_places->setFocus(Qt::OtherFocusReason);
    } else if (m_which->count() > 0) {
        m_which->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

void TrainingPanel::stepPlace(int step)
{
    const int from = m_places->currentIndex().isValid() ? m_places->currentIndex().row() : step > 0 ? -1 : 0;
    const TrainingPlaces::Place *place = m_model.place(m_model.nextOpen(from, step));
    if (!place)
        return;
    m_places->setCurrentQuietly(m_model.index(m_model.nextOpen(from, step), 0));
    emit placeShown(place->letter, place->range);
}

void TrainingPanel::beginAtFirst()
{
    const TrainingPlaces::Place *first = m_model.place(0);
    if (!first)
        return;
    m_places->setCurrentQuietly(m_model.index(0, 0));
    emit placeShown(first->letter, first->range);
}

QString TrainingPanel::emptyWords() const
{
    if (isCoding())
        return m_model.rowCount() > 0 ? QString() : tr("The letters of this training are no longer in the project.");
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_job.isRunning() && !m_report)
        return tr("Comparing…");
    if (m_which->count() == 0)
        return tr(
            "No training is over. Coding ▸ Rounds and training ▸ Begin a training… chooses passages that somebody "
            "then codes without seeing how they were coded; here the two are compared code by code.");
    return m_page->currentIndex() == 1 && m_report && m_differences.rowCount() == 0 ? tr("The two differ nowhere.")
                                                                                    : QString();
}

void TrainingPanel::refresh()
{
    const bool coding = isCoding();
    const QLocale locale;
    m_end->setVisible(coding);
    for (QWidget *each :
        {static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_export)})
        each->setVisible(!coding && m_which->count() > 0);
    m_export->setEnabled(m_report.has_value());
    m_tables->setCurrentWidget(coding ? m_places : m_page->currentIndex() == 0 ? m_codeTable : m_differenceTable);
    m_header->setTitle(coding ? tr("Places of the training") : tr("Training"));
    m_header->setNote(coding
            ? tr("%1 of %2 are coded").arg(locale.toString(m_model.coded()), locale.toString(m_model.rowCount()))
            : m_report ? tr("%1 of %2 places were coded")
                             .arg(locale.toString(m_report->coded), locale.toString(m_report->agreement.letters))
                       : QString());
    m_advice->setText(coding || !m_report ? QString() : m_report->advice().join(u' '));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_state->setMessage(emptyWords());
}

} // namespace Kodeks
