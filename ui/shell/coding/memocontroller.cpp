// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/memocontroller.h"

#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/letters/factspanel.h"
#include "ui/panels/lists/memospanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codercontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/coding/memodialog.h"
#include "ui/shell/session/session.h"

#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

MemoController::MemoController(
    const Parts &parts, const Services &services, LetterController &letters, CoderController &coders, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_session(services.session)
    , m_letters(letters)
    , m_coders(coders)
    , m_window(window)
{
    services.actions.onTriggered(u"go.memos"_s, this, [this] {
        show(m_parts.memos);
        m_parts.memos->focusInput();
    });
    services.actions.onTriggered(u"letter.memo"_s, this, [this] { writeOfLetter(); });
    services.actions.onTriggered(u"project.memo"_s, this, [this] { write({}); });
    connect(&m_session, &Session::closing, parts.facts, &FactsPanel::commitMemo);
    connect(parts.memos, &MemosPanel::passageActivated, this, [this](PassageId passage, LetterId letter) {
        m_letters.openPassage(letter, passage, LetterController::Focus::Letter);
    });
    connect(parts.memos, &MemosPanel::letterActivated, this, [this](LetterId letter) {
        if (m_letters.open(letter))
            writeOfLetter();
    });
    connect(parts.memos, &MemosPanel::dialogAsked, this, &MemoController::write);
    connect(parts.codebook, &CodebookPanel::memoAsked, this, &MemoController::write);
    connect(parts.codebook, &CodebookPanel::linkActivated, this, &MemoController::follow);
    connect(parts.facts, &FactsPanel::linkActivated, this, &MemoController::follow);
    connect(parts.inspector, &Inspector::linkActivated, this, &MemoController::follow);
}

void MemoController::follow(const MemoTarget &target)
{
    if (const auto *place = std::get_if<MemoPlace>(&target)) {
        followTo(*place);
        return;
    }
    const MemoSubject &subject = std::get<MemoSubject>(target);
    if (subject.isCode()) {
        m_parts.codebook->show();
        m_parts.codebook->showSubject(subject);
    } else if (subject.letter().isValid()) {
        m_letters.open(subject.letter());
    } else {
        write(subject);
    }
}

/// To the passage that stands just there, if there is one, else to the words.
void MemoController::followTo(const MemoPlace &place)
{
    m_letters.openRange(place.letter, place.range, LetterController::Focus::Letter);
    const QList<Passage> shown = m_letters.letter().passages();
    const auto passage = std::ranges::find(shown, place.range, &Passage::range);
    if (passage != shown.end())
        m_letters.openPassage(place.letter, passage->id, LetterController::Focus::Letter);
}

void MemoController::show(QWidget *tab)
{
    m_parts.tabs->show();
    m_parts.tabs->setCurrentWidget(tab);
}

void MemoController::writeOfLetter()
{
    show(m_parts.facts);
    m_parts.facts->focusMemo();
}

void MemoController::write(const MemoSubject &subject)
{
    const auto open = [this, subject] {
        auto *dialog = new MemoDialog(*m_session.project(), subject, m_session.editSink(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &MemoDialog::linkActivated, this, &MemoController::follow);
        dialog->open();
    };
    if (m_session.project()->readOnlyReason().isEmpty())
        m_coders.ensure(open);
    else
        open();
}

} // namespace Kodeks
