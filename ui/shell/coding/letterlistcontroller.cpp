// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/letterlistcontroller.h"

#include "core/model/letterattributes.h"
#include "core/model/samename.h"
#include "core/project/edits/edits.h"
#include "core/query/memolinks.h"
#include "ui/dialogs/coding/describelettersdialog.h"
#include "ui/dialogs/parts/namedialog.h"
#include "ui/models/compare/decisions.h"
#include "ui/models/words/display.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codercontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

LetterListController::LetterListController(LettersPanel &panel, const Services &services, Decisions &decisions,
    LetterController &letters, CoderController &coders)
    : QObject(&letters)
    , m_panel(panel)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_decisions(decisions)
    , m_coders(coders)
{
    ActionRegistry &actions = services.actions;
    connect(&panel, &LettersPanel::renameRequested, this, &LetterListController::rename);
    connect(&panel, &LettersPanel::removeRequested, this, &LetterListController::remove);
    connect(&panel, &LettersPanel::markRequested, this, &LetterListController::mark);
    connect(&panel, &LettersPanel::describeRequested, this, &LetterListController::describe);
    const auto openAndDo = [&letters, &actions](const QString &action) {
        return [&letters, &actions, action](LetterId letter) {
            if (letters.open(letter))
                actions.action(action)->trigger();
        };
    };
    connect(&panel, &LettersPanel::linkRequested, this, [this](LetterId letter) {
        const Project &project = *m_session.project();
        QGuiApplication::clipboard()->setText(memoLink(MemoSubject(letter), project.codebook(), project.letters()));
    });
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
    const auto whyNot = [others = m_session.project()->letters(), id](const QString &name) {
        const auto taken = std::ranges::find_if(others,
            [&](const Letter &other) { return other.id != id && letterNameKey(other.name) == letterNameKey(name); });
        return taken == others.end()
            ? QString()
            : tr("There is a letter called “%1” already. Choose another name.").arg(taken->name);
    };
    auto *dialog = new NameDialog(tr("Rename the letter"),
        tr("The name that files and exports use; the sender is corrected in the tab Facts:"), letter->name, whyNot,
        m_panel.window());
    dialog->setObjectName(u"renameLetter"_s);
    connect(dialog, &NameDialog::named, this, [this, id](const QString &name) {
        if (m_session.apply(Edits::renameLetter(id, name)))
            tellOfName(id);
    });
    dialog->open();
}

/// Where the list calls letters by their senders, nothing else shows that it was renamed.
void LetterListController::tellOfName(LetterId id)
{
    const Letter *letter = m_session.project()->letter(id);
    const QString called = letter ? Display::letter(*letter) : QString();
    if (letter && !called.contains(letter->name) && called != nameWithoutEnding(letter->name))
        m_messages.inform(tr("The letter is called “%1” in files and exports. The list calls letters by their senders; "
                             "Edit ▸ Settings shows the file names too.")
                .arg(letter->name));
}

Question LetterListController::removing(const QList<LetterId> &letters) const
{
    const Project *project = m_session.project();
    qsizetype passages = 0;
    for (const LetterId letter : letters)
        passages += project->passageCount(letter);
    const int count = int(letters.size());
    const Letter *first = project->letter(letters.constFirst());
    const QString title = count == 1 && first ? tr("Remove “%1”?").arg(Display::letter(*first))
                                              : tr("Remove %Ln letter(s)?", nullptr, count);
    const QString goes = count == 1 ? tr("The letter goes") : tr("The letters go");
    const QString rest = project->viewer()
        ? tr("and with that the passages of all coders, also those that are not shown.")
        : passages == 0 ? QString()
                        : tr("and with that %Ln passage(s) of all coders.", nullptr, int(passages));
    const QString sentence = rest.isEmpty() ? goes + u'.' : goes + u", "_s + rest;
    return {title, sentence + u' ' + tr("Memos go too. One undo brings all of it back."), tr("Remove"), true};
}

void LetterListController::remove(const QList<LetterId> &letters)
{
    if (letters.isEmpty() || !m_session.project()->letter(letters.constFirst()))
        return;
    m_decisions.confirm(&m_panel, removing(letters), [this, letters] {
        qsizetype rows = letters.size();
        for (const LetterId letter : letters)
            rows += m_session.project()->passageCount(letter);
        m_session.applyMany(rows, Edits::removeLetters(letters),
            tr("Removing %Ln letter(s)", nullptr, static_cast<int>(letters.size())));
    });
}

void LetterListController::mark(const QList<LetterId> &letters, bool done)
{
    m_coders.ensure([this, letters, done] {
        const auto make = [this, letters, done] {
            m_session.applyMany(letters.size(), Edits::setDone(letters, m_session.project()->currentCoder(), done),
                tr("Marking %Ln letter(s)", nullptr, static_cast<int>(letters.size())));
        };
        if (!done || !m_session.project()->sight().opensWithDone())
            return make();
        m_decisions.confirm(&m_panel,
            {tr("Mark %Ln letter(s) as done?", nullptr, int(letters.size())),
                tr("The project is coded blind. Once letters are marked as done, you see what the other coders have "
                   "done in them."),
                tr("Mark as done")},
            make);
    });
}

void LetterListController::describe(const QList<LetterId> &letters)
{
    auto *dialog
        = new DescribeLettersDialog(letters.size(), attributeNames(m_session.project()->letters()), m_panel.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, letters] {
        const QString text = dialog->value();
        const auto value = text.isEmpty() ? std::nullopt : std::optional(text);
        const auto fact = dialog->fact();
        m_session.applyMany(letters.size(),
            fact ? Edits::setFact(letters, *fact, value) : Edits::setAttribute(letters, dialog->attribute(), value),
            tr("Describing %Ln letter(s)", nullptr, static_cast<int>(letters.size())));
    });
    dialog->open();
}

} // namespace Kodeks
