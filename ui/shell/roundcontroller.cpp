// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/roundcontroller.h"

#include "core/project/edits/roundedits.h"
#include "core/project/files/analysisfiles.h"
#include "ui/dialogs/rounds/rounddialog.h"
#include "ui/dialogs/rounds/trainingdialog.h"
#include "ui/models/compare/decisions.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/training/trainingpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/services.h"
#include "ui/shell/session/session.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

RoundController::RoundController(const Parts &parts, const Services &services, Decisions &decisions,
    LetterController &letters, CodingController &coding, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_decisions(decisions)
    , m_letters(letters)
    , m_coding(coding)
{
    using Focus = LetterController::Focus;
    services.actions.onTriggered(u"coding.newRound"_s, this, [this] { newRound(); });
    services.actions.onTriggered(u"coding.newTraining"_s, this, [this] { newTraining(); });
    services.actions.onTriggered(u"coding.endRound"_s, this, [this] { end(); });
    services.actions.onTriggered(u"go.training"_s, this, [this] { showTraining(); });
    services.actions.onTriggered(u"go.nextPlace"_s, this, [this] { stepPlace(1); });
    services.actions.onTriggered(u"go.previousPlace"_s, this, [this] { stepPlace(-1); });
    connect(parts.training, &TrainingPanel::endAsked, this, &RoundController::end);
    connect(parts.training, &TrainingPanel::exportAsked, this, &RoundController::exportReport);
    connect(parts.training, &TrainingPanel::placeShown, this,
        [this](LetterId letter, TextRange place) { m_letters.openRange(letter, place, Focus::Stay); });
    connect(parts.training, &TrainingPanel::codingAsked, this, [this](LetterId letter, TextRange place) {
        m_letters.openRange(letter, place, Focus::Letter);
        m_coding.code(place);
    });
    connect(&m_session, &Session::edited, this, &RoundController::giveBack);
    connect(&letters, &LetterController::letterChanged, this, [this] { tellOutside(false, {}); });
    connect(
        &coding, &CodingController::coded, this, [this](PassageId, const QString &said) { tellOutside(true, said); });
    connect(&m_session, &Session::projectChanged, this, [this](Project *project) {
        m_before = {};
        if (project)
            connect(project, &Project::currentCoderChanged, this, &RoundController::warn);
    });
}

bool RoundController::begin(const Edit &edit)
{
    const Project *project = m_session.project();
    const CoderId before = project->currentCoder();
    if (!m_session.apply(edit) || project->rounds().isEmpty())
        return false;
    const auto &coders = project->coders();
    const auto coder = std::ranges::find(coders, project->rounds().constLast().coder, &Coder::uuid);
    if (coder == coders.end())
        return false;
    m_session.setCoder(coder->id);
    m_before = before;
    return true;
}

void RoundController::newRound()
{
    auto *dialog = new RoundDialog(*m_session.project(), m_parts.tabs->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_session.project() && begin(dialog->edit()))
            m_messages.inform(tr("The round has begun: you code as “%1”, and your earlier coding is out of sight. "
                                 "Coding ▸ Rounds and training ▸ End the round… brings it back.")
                    .arg(m_session.project()->coder(m_session.project()->currentCoder())->name));
    });
    dialog->open();
}

void RoundController::newTraining()
{
    auto *dialog = new TrainingDialog(*m_session.project(), m_parts.tabs->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_session.project() || !begin(dialog->edit()))
            return;
        showTraining();
        m_parts.training->beginAtFirst();
        m_messages.inform(tr("The training has begun. Enter codes a place of the list, F5 goes to the next one in the "
                             "letter."));
    });
    dialog->open();
}

void RoundController::end()
{
    const Project *project = m_session.project();
    const Round *round = project ? project->currentRound() : nullptr;
    const Coder *coder = round ? project->coder(project->currentCoder()) : nullptr;
    if (!coder)
        return;
    const Question question{tr("End “%1”?").arg(coder->name),
        round->training ? tr("What the others have coded comes into sight again, and the training is compared code by "
                             "code.")
                        : tr("Your earlier coding comes into sight again, and the rounds can be compared."),
        round->training ? tr("End the training") : tr("End the round")};
    m_decisions.confirm(m_parts.tabs, question, [this, id = coder->id, uuid = coder->uuid] {
        if (m_session.project() && m_session.apply(Edits::endRound(id)))
            ended(uuid);
    });
}

void RoundController::ended(const QUuid &coder)
{
    const Project &project = *m_session.project();
    const Round *over = Rounds::of(project.rounds(), coder);
    if (!over)
        return;
    const Round round = *over;
    const Coder person = [&] {
        const auto found = std::ranges::find(project.coders(), round.of, &Coder::uuid);
        return found == project.coders().end() ? Coder() : *found;
    }();
    if (person.id.isValid())
        m_session.setCoder(person.id);
    if (round.training) {
        showTraining();
        m_parts.training->showTraining(coder);
        return;
    }
    QList<CoderId> rounds;
    for (const Coder &each : project.coders()) {
        if (each.uuid == round.of || each.uuid == coder)
            rounds.append(each.id);
    }
    const QString ended = person.id.isValid() ? tr("The round is ended, and you code as “%1” again.").arg(person.name)
                                              : tr("The round is ended.");
    m_messages.inform(ended, {tr("Compare the rounds"), [this, rounds] {
        m_parts.tabs->show();
        m_parts.tabs->setCurrentWidget(m_parts.agreement);
        m_parts.agreement->compareCoders(rounds);
        m_parts.agreement->focusInput();
    }});
}

void RoundController::exportReport()
{
    if (!m_parts.training->report())
        return;
    auto *dialog = new QFileDialog(m_parts.tabs->window(), tr("Export the training"));
    dialog->setObjectName(u"exportTraining"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("Workbook (*.xlsx)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, report = *m_parts.training->report()](const QString &path) {
        const QStringList about{tr("Training"), report.advice().join(u' ')};
        const QString version = QCoreApplication::applicationVersion();
        if (m_messages.check(writeAnalysisFile(path, {about, trainingTable(report), trainingJson(report, version)})))
            m_messages.inform(tr("The figures of the training were written to “%1”.").arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void RoundController::showTraining()
{
    m_parts.tabs->show();
    m_parts.tabs->setCurrentWidget(m_parts.training);
    m_parts.training->focusInput();
}

void RoundController::stepPlace(int step)
{
    m_parts.training->stepPlace(step);
}

void RoundController::giveBack()
{
    const Project *project = m_session.project();
    if (project && !project->coder(project->currentCoder()) && project->coder(m_before))
        m_session.setCoder(std::exchange(m_before, {}));
}

void RoundController::tellOutside(bool coded, const QString &said)
{
    const Project *project = m_session.project();
    const Round *round = project ? project->currentRound() : nullptr;
    const Coder *coder = round ? project->coder(project->currentCoder()) : nullptr;
    const Letter *letter = coder && round->isUnderWay() ? project->letter(m_letters.letter().id()) : nullptr;
    if (!letter || round->letters.contains(letter->uuid))
        return;
    QStringList sentences{
        said, tr("This letter is not part of “%1”, so the rounds are not compared here.").arg(coder->name)};
    sentences.removeAll(QString());
    m_messages.inform(sentences.join(u' '), coded ? m_session.offerUndo() : Messages::Offer());
}

void RoundController::warn()
{
    const Project *project = m_session.project();
    const Coder *current = project ? project->coder(project->currentCoder()) : nullptr;
    if (!current)
        return;
    const Round *open = Rounds::underWay(project->rounds(), Rounds::person(project->rounds(), current->uuid));
    const auto &coders = project->coders();
    const auto coder = open ? std::ranges::find(coders, open->coder, &Coder::uuid) : coders.end();
    if (coder == coders.end() || coder->uuid == current->uuid)
        return;
    m_messages.inform(tr("“%1” is under way, in which the earlier coding is to be out of sight. As “%2” you see it.")
                          .arg(coder->name, current->name),
        {tr("Code as “%1”").arg(coder->name), [this, id = coder->id] {
        if (m_session.project() && m_session.project()->coder(id))
            m_session.setCoder(id);
    }});
}

} // namespace Kodeks
