// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/agreementpanel.h"

#include "core/project/jobs/agreementjob.h"
#include "core/project/project.h"
#include "ui/models/agreement/agreementtables.h"
#include "ui/models/words/display.h"
#include "ui/panels/agreement/agreementbar.h"
#include "ui/panels/agreement/agreementresults.h"
#include "ui/panels/agreement/opendifferenceslabel.h"
#include "ui/panels/parts/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Reading is the first half of the work, comparing the second.
Result<AgreementReport> compared(const QString &path, const AgreementRequest &request, const Progress &progress)
{
    const auto half = [&progress](qint64 offset) {
        return [&progress, offset](qint64 done, qint64 total) { return progress(done + offset * total, 2 * total); };
    };
    const Result<AgreementInput> input = agreementInput(path, request, half(0));
    if (!input)
        return failed(input);
    return computeAgreement(*input, half(1));
}

} // namespace

AgreementPanel::AgreementPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new AgreementBar)
    , m_results(new AgreementResults)
    , m_only(new QLabel)
    , m_state(new EmptyState(m_results))
    , m_foot(new QWidget)
    , m_caption(new QLabel)
    , m_open(new OpenDifferencesLabel)
    , m_progress(new QProgressBar)
    , m_copy(new QToolButton)
    , m_methods(new QToolButton)
    , m_export(new QToolButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_only);
    column->addWidget(m_state, 1);
    column->addWidget(m_foot);
    makeFoot();
    connectParts();
    setProject(nullptr);
}

void AgreementPanel::connectParts()
{
    connect(m_copy, &QToolButton::clicked, this, &AgreementPanel::copyTable);
    connect(m_export, &QToolButton::clicked, this, &AgreementPanel::exportRequested);
    connect(m_bar, &AgreementBar::optionsChanged, this, &AgreementPanel::compute);
    connect(m_bar, &AgreementBar::computeRequested, this, &AgreementPanel::compute);
    connect(m_bar, &AgreementBar::cancelRequested, this, &AgreementPanel::cancel);
    connect(m_bar, &AgreementBar::pageChanged, this, [this](int page) {
        m_results->setCurrentIndex(page);
        tell();
    });
    connect(m_results, &AgreementResults::pageWanted, this, &AgreementPanel::showPage);
    connect(m_results, &AgreementResults::copyPressed, this, &AgreementPanel::copyTable);
    connect(m_results, &AgreementResults::disagreementActivated, this, &AgreementPanel::disagreementActivated);
    connect(m_results, &AgreementResults::disagreementShown, this, &AgreementPanel::disagreementShown);
}

void AgreementPanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    cancel();
    m_project = project;
    m_bar->setProject(project);
    forget(project ? tr("Press Compute to compare the coders.") : tr("Open a project to compare its coders."));
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.passages.isEmpty() && change.letters.isEmpty() && !change.codebook && !change.coders)
            return;
        m_stale = true;
        m_changedMeanwhile = true;
        if (m_project->viewer() && m_report) // it may tell of what is out of sight now
            forget(tr("Press Compute to compare the coders."));
        tell();
    });
    if (isVisible())
        compute();
}

QWidget *AgreementPanel::tools() const
{
    return m_bar;
}

void AgreementPanel::showEvent(QShowEvent *event)
{
    if (m_project && !m_report && !isRunning())
        compute();
    QWidget::showEvent(event);
}

void AgreementPanel::compute()
{
    m_job.cancel();
    setRunning(false);
    if (!m_project)
        return;
    AgreementRequest request;
    request.coders = m_bar->coders();
    request.unit = m_bar->unit();
    request.viewer = m_project->viewer();
    request.where = m_query;
    if (!m_bar->scope().apply(request, m_letter)) {
        forget(tr("No letter is chosen. Open one, or choose letters above."));
        return;
    }
    if (m_project->sight().seesNoOthers()) {
        forget(
            tr("The project is coded blind: only letters that you have marked as done are compared, and there are none "
               "yet."));
        return;
    }
    if (request.coders.size() < 2) {
        forget(tr("Agreement needs two coders or more. Choose them above; each needs passages of their own."));
        return;
    }
    m_changedMeanwhile = false;
    m_asked = request;
    setRunning(true);
    m_job.start<AgreementReport>(this,
        [path = m_project->path(), request](const Progress &progress) { return compared(path, request, progress); },
        [this](const Result<AgreementReport> &result) { take(result); },
        [this](int thousandths) { m_progress->setValue(thousandths); });
}

void AgreementPanel::compareCoders(const QList<CoderId> &coders)
{
    m_bar->setCoders(coders);
    compute();
}

void AgreementPanel::cancel()
{
    if (!isRunning())
        return;
    m_job.cancel();
    setRunning(false);
    if (!m_report)
        m_state->setMessage(tr("Cancelled. Press Compute to compare the coders."));
}

void AgreementPanel::take(const Result<AgreementReport> &result)
{
    if (!result) {
        setRunning(false);
        forget(result.error().message);
        return;
    }
    m_report = *result;
    m_computed = QDateTime::currentDateTime();
    m_stale = m_changedMeanwhile;
    m_results->setReport(*m_report, m_project);
    m_bar->setCounts(m_report->disagreements.size(), m_results->notes().size());
    setRunning(false);
    if (m_query.isEmpty() && m_project)
        m_open->count(*m_project, m_asked.coders, m_asked.letters);
    else
        m_open->forget();
    tell();
}

void AgreementPanel::forget(const QString &why)
{
    m_report.reset();
    m_results->setReport({}, nullptr);
    m_bar->setCounts(-1, 0);
    m_open->forget();
    m_state->setMessage(why);
    tell();
}

void AgreementPanel::tell()
{
    m_foot->setVisible(m_report.has_value() || isRunning());
    for (QWidget *widget :
        {static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_methods), static_cast<QWidget *>(m_export)})
        widget->setEnabled(m_report.has_value());
    if (!m_report) {
        m_caption->clear();
        return;
    }
    m_state->setMessage({});
    const QString caption
        = tr("%1 · computed %2").arg(agreementCaption(*m_report), QLocale().toString(m_computed.time(), u"HH:mm"_s));
    const QString old = tr("The figures are older than the last change of the project. Press Compute to renew them.");
    m_caption->setText(m_stale ? old + u'\n' + caption : caption);
}

void AgreementPanel::setRunning(bool running)
{
    m_bar->setRunning(running);
    m_progress->setVisible(running);
    m_progress->setValue(0);
    m_foot->setVisible(running || m_report);
    if (running && !m_report)
        m_state->setMessage(tr("Comparing…"));
}

void AgreementPanel::computeBootstrap()
{
    AgreementScope scope = m_bar->scope();
    if (!scope.bootstrap)
        scope.bootstrap = BootstrapOptions();
    m_bar->setScope(scope);
    compute();
}

void AgreementPanel::setCurrentLetter(LetterId letter)
{
    if (std::exchange(m_letter, letter) != letter && m_bar->scope().which == AgreementScope::Letters::Open)
        renew();
}

void AgreementPanel::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) == query)
        return;
    m_only->setText(Display::onlyHtml(query));
    m_only->setHidden(query.isEmpty());
    if (m_project)
        renew();
}

void AgreementPanel::renew()
{
    if (isVisible())
        compute();
    else
        forget(tr("Press Compute to compare the coders."));
}

void AgreementPanel::showPage(int page)
{
    m_bar->setPage(AgreementBar::Page(page));
}

void AgreementPanel::copyTable()
{
    if (m_report)
        QGuiApplication::clipboard()->setText(m_results->tabbedText());
}

void AgreementPanel::copyMethods(const QString &language)
{
    if (m_report)
        QGuiApplication::clipboard()->setText(
            methodsSentence(*m_report, QCoreApplication::applicationVersion(), language));
}

void AgreementPanel::stepDisagreement(int step)
{
    m_bar->setPage(AgreementBar::Disagreements);
    m_results->stepDisagreement(step);
}

void AgreementPanel::focusInput()
{
    m_bar->focusPages();
}

} // namespace Kodeks
