// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/letterlistcontroller.h"

#include "core/project/edits/edits.h"
#include "ui/models/compare/decisions.h"
#include "ui/models/words/display.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/session.h"

#include <QInputDialog>

namespace Kodeks {

using namespace Qt::StringLiterals;

LetterListController::LetterListController(
    LettersPanel &panel, Session &session, Decisions &decisions, ActionRegistry &actions, LetterController &letters)
    : QObject(&letters)
    , m_panel(panel)
    , m_session(session)
    , m_decisions(decisions)
{
    connect(&panel, &LettersPanel::renameRequested, this, &LetterListController::rename);
    connect(&panel, &LettersPanel::removeRequested, this, &LetterListController::remove);
    const auto openAndDo = [&letters, &actions](const QString &action) {
        return [&letters, &actions, action](LetterId letter) {
            if (letters.open(letter))
                actions.action(action)->trigger();
        };
    };
    connect(&panel, &LettersPanel::factsRequested, this, openAndDo(u"go.facts"_s));
    connect(&panel, &LettersPanel::doneRequested, this, openAndDo(u"coding.done"_s));
    actions.onTriggered(u"letter.rename"_s, this, [this, &letters] { rename(letters.letter().id()); });
    actions.onTriggered(u"letter.remove"_s, this, [this, &letters] { remove({letters.letter().id()}); });
}

void LetterListController::rename(LetterId id)
{
    const Letter *letter = m_session.project()->letter(id);
    if (!letter)
        return;
    auto *dialog = new QInputDialog(m_panel.window());
    dialog->setObjectName(u"renameLetter"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the letter"));
    dialog->setLabelText(tr("The name that files and exports use; the sender is corrected in the tab Facts:"));
    dialog->setTextValue(letter->name);
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, id](const QString &name) { m_session.apply(Edits::renameLetter(id, name.trimmed())); });
    dialog->open();
}

void LetterListController::remove(const QList<LetterId> &letters)
{
    const Project *project = m_session.project();
    const Letter *first = letters.isEmpty() ? nullptr : project->letter(letters.first());
    if (!first)
        return;
    const qsizetype passages = project->passageCount(first->id);
    const Question question{tr("Remove “%1”?").arg(Display::letter(*first)),
        project->viewer()
            ? tr("The letter goes, and with it the passages of all coders, also those that are not shown. Undo brings "
                 "them back.")
            : passages == 0 ? tr("The letter goes; undo brings it back.")
                            : tr("The letter goes, and with it %n passage(s) of all coders. Undo brings them back.",
                                  nullptr, static_cast<int>(passages)),
        tr("Remove"), true};
    m_decisions.confirm(&m_panel, question, [this, letters] { m_session.apply(Edits::removeLetters(letters)); });
}

} // namespace Kodeks
