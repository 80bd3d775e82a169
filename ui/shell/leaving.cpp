// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/leaving.h"

#include "ui/models/compare/decisions.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/compare/comparecard.h"
#include "ui/panels/letters/factspanel.h"
#include "ui/shell/windowparts.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 2000;

struct LeavingText
{
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

} // namespace

Leaving::Leaving(QWidget *window, const WindowParts &parts, Decisions &decisions)
    : m_window(window)
    , m_parts(parts)
    , m_decisions(decisions)
{
}

bool Leaving::operator()(const QString &running, const std::function<void()> &again) const
{
    if (!running.isEmpty())
        return ask(LeavingText::tr("“%1” is still running. If you go back it runs on; if you go on it is cancelled, "
                                   "and nothing of it comes into the project.")
                       .arg(running),
            again);
    // A fact being written is put in when the focus leaves its field.
    if (QWidget *field = m_window->focusWidget(); field && m_parts.facts->isAncestorOf(field))
        field->clearFocus();
    Inspector &inspector = *m_parts.inspector;
    if (!inspector.commitAll()) {
        const QString question
            = LeavingText::tr("What you have written cannot be put into the project. If you go back it stays here, so "
                              "that you can try again or copy it:\n\n%1")
                  .arg(inspector.drafts().join(u"\n\n"_s).left(mostShown));
        m_decisions.confirm(m_window,
            {LeavingText::tr("A memo is not saved"), question, LeavingText::tr("Go on without the memo"), true},
            [&inspector, again] {
            inspector.dropDrafts();
            again();
        });
        return false;
    }
    if (const QString coding = m_parts.codeBar->unfinished(); !coding.isEmpty())
        return ask(LeavingText::tr("The code bar is open, and what you have chosen in it is not in the project yet. If "
                                   "you go back it stays there; Enter puts it in:\n\n%1")
                       .arg(coding),
            [bar = m_parts.codeBar, again] {
            bar->dismiss();
            again();
        });
    if (const QString note = m_parts.compareCard->unfinishedNote(); !note.isEmpty())
        return ask(LeavingText::tr("You have begun a note on why a difference is left open, and it is not in the "
                                   "project yet. If you go back it stays there; Enter puts it in:\n\n%1")
                       .arg(note),
            [card = m_parts.compareCard, again] {
            card->closeNote();
            again();
        });
    return true;
}

bool Leaving::ask(const QString &text, const std::function<void()> &goOn) const
{
    m_decisions.confirm(m_window,
        {LeavingText::tr("Something is not finished"), text, LeavingText::tr("Go on without it"), true}, goOn);
    return false;
}

} // namespace Kodeks
