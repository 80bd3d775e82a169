// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/resultscontroller.h"

#include "core/project/edits/edits.h"
#include "ui/dialogs/coding/manydialog.h"
#include "ui/dialogs/coding/splitcodedialog.h"
#include "ui/letter/letterview.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/letters/factspanel.h"
#include "ui/panels/lists/historypanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"
#include "ui/shell/tabheights.h"

#include <QLocale>
#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

ResultsController::ResultsController(
    const Parts &parts, const Services &services, LetterController &letters, CodingController &coding)
    : QObject(&letters)
    , m_parts(parts)
    , m_letters(letters)
    , m_coding(coding)
    , m_messages(services.messages)
    , m_session(services.session)
    , m_heights(new TabHeights(parts.tabs, parts.desk, services.preferences))
{
    parts.passages->setEditSink(services.session.editSink());
    parts.facts->setEditSink(services.session.editSink());
    connectJumps();
    connectActions(services.actions);
}

void ResultsController::connectJumps()
{
    using Focus = LetterController::Focus;
    const auto passage = [this](Focus focus) {
        return [this, focus](PassageId id, LetterId letter) { m_letters.openPassage(letter, id, focus); };
    };
    const auto range = [this](Focus focus) {
        return [this, focus](LetterId letter, TextRange place) { m_letters.openRange(letter, place, focus); };
    };
    connect(m_parts.passages, &PassagesPanel::passageActivated, this, passage(Focus::Letter));
    connect(m_parts.passages, &PassagesPanel::passageShown, this, passage(Focus::Stay));
    connect(m_parts.passages, &PassagesPanel::recodeRequested, &m_coding, &CodingController::recode);
    connect(m_parts.passages, &PassagesPanel::changeRequested, this, &ResultsController::changeMany);
    connect(m_parts.passages, &PassagesPanel::removeRequested, this, [this](const QList<PassageId> &passages) {
        m_session.applyMany(passages.size(), Edits::removePassages(passages),
            tr("Removing %Ln passage(s)", nullptr, int(passages.size())));
    });
    connect(m_parts.passages, &PassagesPanel::splitRequested, this, &ResultsController::splitOff);
    connect(m_parts.history, &HistoryPanel::passageActivated, this, passage(Focus::Letter));
    connect(m_parts.history, &HistoryPanel::rangeActivated, this, range(Focus::Letter));
    connect(m_parts.history, &HistoryPanel::letterActivated, this, [this](LetterId letter) {
        if (m_letters.open(letter))
            m_parts.letter->setFocus();
    });
    connect(m_parts.history, &HistoryPanel::placeless, this,
        [this](const QString &sentence) { m_messages.inform(sentence); });
    connect(&m_letters, &LetterController::letterChanged, m_parts.history,
        [this] { m_parts.history->setCurrentLetter(m_letters.letter().id()); });
    connect(m_parts.codebook, &CodebookPanel::passagesRequested, this, [this](const DraggedCode &code) {
        show(m_parts.passages);
        m_parts.passages->showCode(code);
        m_parts.passages->focusInput();
    });
    connect(m_parts.search, &SearchPanel::hitActivated, this, range(Focus::Letter));
    connect(m_parts.search, &SearchPanel::hitCodeRequested, this, [this](LetterId letter, TextRange place) {
        m_letters.openRange(letter, place, Focus::Letter);
        m_coding.code(place);
    });
    connect(m_parts.search, &SearchPanel::hitShown, this, range(Focus::Stay));
    connect(m_parts.agreement, &AgreementPanel::disagreementActivated, this, range(Focus::Letter));
    connect(m_parts.agreement, &AgreementPanel::disagreementShown, this, range(Focus::Stay));
}

void ResultsController::connectActions(ActionRegistry &actions)
{
    actions.onTriggered(u"go.passages"_s, this, [this] {
        show(m_parts.passages);
        m_parts.passages->focusInput();
    });
    actions.onTriggered(u"go.query"_s, this, [this] {
        show(m_parts.passages);
        m_parts.passages->focusQuery();
    });
    actions.onTriggered(u"go.facts"_s, this, [this] {
        show(m_parts.facts);
        m_parts.facts->focusInput();
    });
    actions.onTriggered(u"go.history"_s, this, [this] {
        show(m_parts.history);
        m_parts.history->focusInput();
    });
    actions.onTriggered(u"edit.searchAll"_s, this, [this] { searchAll(); });
    actions.onTriggered(u"agreement.compare"_s, this, [this] {
        show(m_parts.agreement);
        m_parts.agreement->compute();
        m_parts.agreement->focusInput();
    });
    actions.onTriggered(u"agreement.copy"_s, this, [this] { m_parts.agreement->copyTable(); });
    actions.onTriggered(
        u"agreement.methods"_s, this, [this] { m_parts.agreement->copyMethods(reportLanguageFor(QLocale().name())); });
    actions.onTriggered(u"agreement.bootstrap"_s, this, [this] {
        show(m_parts.agreement);
        m_parts.agreement->computeBootstrap();
    });
    actions.onTriggered(u"view.enlargeTabs"_s, this, [this](bool large) { m_heights->setEnlarged(large); });
    actions.onTriggered(u"agreement.next"_s, this, [this] {
        show(m_parts.agreement);
        m_parts.agreement->stepDisagreement(1);
    });
    actions.onTriggered(u"agreement.previous"_s, this, [this] {
        show(m_parts.agreement);
        m_parts.agreement->stepDisagreement(-1);
    });
}

void ResultsController::show(QWidget *tab)
{
    m_parts.tabs->show();
    m_parts.tabs->setCurrentWidget(tab);
}

void ResultsController::changeMany(const QList<PassageId> &passages, qsizetype others)
{
    auto *dialog = new ManyDialog(*m_session.project(), passages, others, m_parts.tabs->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, passages] {
        if (m_session.project())
            m_session.applyMany(passages.size(), Edits::changeMany(passages, dialog->change()),
                tr("Changing %Ln passage(s)", nullptr, int(passages.size())), [this](const Change &change) {
                m_messages.inform(CodingController::changedMany(change), m_session.offerUndo());
            });
    });
    dialog->open();
}

void ResultsController::splitOff(const QList<PassageId> &passages)
{
    const Project &project = *m_session.project();
    if (project.isLocked()) {
        m_messages.inform(
            tr("The codebook is locked for this round of coding. Project ▸ Project settings unlocks it."));
        return;
    }
    auto *dialog = new SplitCodeDialog(project, passages, m_parts.tabs->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!dialog->hasCodes()) {
        m_messages.inform(tr("None of these passages has a task or an argument that could be split."));
        delete dialog;
        return;
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog, passages] {
        if (m_session.project())
            m_session.applyMany(passages.size(), dialog->edit(), tr("Splitting a code"));
    });
    dialog->open();
}

void ResultsController::searchAll()
{
    show(m_parts.search);
    const TextRange selected = m_parts.letter->selection();
    const QString words = m_letters.letter().text().slice(selected).simplified();
    if (m_parts.letter->hasFocus() && !words.isEmpty() && words.size() <= 60)
        m_parts.search->search(u'"' + words + u'"');
    m_parts.search->focusInput();
}

} // namespace Kodeks
