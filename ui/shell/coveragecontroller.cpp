// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coveragecontroller.h"

#include "core/project/edits/coverageedits.h"
#include "ui/dialogs/project/measuredialog.h"
#include "ui/jobs/jobs.h"
#include "ui/letter/letterview.h"
#include "ui/panels/coverage/coveragepanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codercontroller.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/services.h"
#include "ui/shell/session/session.h"

#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

CoverageController::CoverageController(const Parts &parts, const Services &services, LetterController &letters,
    CodingController &coding, CoderController &coders, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_jobs(services.jobs)
    , m_letters(letters)
    , m_coding(coding)
    , m_coders(coders)
{
    connect(parts.coverage, &CoveragePanel::sentenceShown, this, &CoverageController::goTo);
    connect(parts.coverage, &CoveragePanel::dismissAsked, this, &CoverageController::dismiss);
    connect(parts.coverage, &CoveragePanel::codingAsked, this, [this](LetterId letter, TextRange sentence) {
        if (goTo(letter, sentence))
            m_coding.code(sentence);
    });
    services.actions.onTriggered(u"go.coverage"_s, this, [this] {
        m_parts.tabs->show();
        m_parts.tabs->setCurrentWidget(m_parts.coverage);
        m_parts.coverage->focusInput();
    });
    services.actions.onTriggered(u"analyse.measure"_s, this, [this] { measure(); });
}

bool CoverageController::goTo(LetterId letter, TextRange sentence)
{
    if (!m_letters.open(letter))
        return false;
    m_parts.letter->setPosition(sentence.start);
    m_parts.letter->revealRange(sentence);
    return true;
}

void CoverageController::dismiss(LetterId letter, const QList<TextRange> &sentences)
{
    m_coders.ensure([this, letter, sentences] { m_session.apply(Edits::dismissSentences(letter, sentences, true)); });
}

void CoverageController::measure()
{
    const Project *project = m_session.project();
    if (!project)
        return;
    Scope scope;
    const Coder *own = project->viewer() ? project->coder(*project->viewer()) : nullptr;
    if (own)
        scope.coders = {own->name};
    const auto work = [path = project->path(), viewer = project->viewer(), scope](
                          const Progress &progress) { return measuredSuggestions(path, scope, progress, viewer); };
    m_jobs.start<MeasuredSuggestions>(tr("Measuring suggestions"), work, this,
        [this, open = QPointer(m_session.project())](const Result<MeasuredSuggestions> &measured) {
        if (!open || open != m_session.project() || !m_messages.check(measured))
            return;
        auto *dialog = new MeasureDialog(*measured, m_parts.letter->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace Kodeks
