// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/memocontroller.h"

#include "ui/panels/codebook/codebookpanel.h"
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
        dialog->open();
    };
    if (m_session.project()->readOnlyReason().isEmpty())
        m_coders.ensure(open);
    else
        open();
}

} // namespace Kodeks
