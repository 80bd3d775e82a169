// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/lettermenu.h"

#include "core/project/project.h"
#include "ui/letter/letterview.h"
#include "ui/models/codes/codematcher.h"
#include "ui/panels/parts/mnemonics.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/session.h"

#include <QMenu>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 5;

} // namespace

LetterMenu::LetterMenu(LetterView &view, const Services &services, LetterController &letters, CodingController &coding)
    : QObject(&letters)
    , m_view(view)
    , m_session(services.session)
    , m_actions(services.actions)
    , m_letters(letters)
    , m_coding(coding)
{
    connect(&view, &LetterView::contextMenuRequested, this, &LetterMenu::popUp);
}

void LetterMenu::popUp(QPoint global, TextRange target)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"letterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_actions.available().testFlag(Need::Difference)) {
        addActions(*menu,
            {u"compare.takeFirst"_s, u"compare.takeSecond"_s, u"compare.takeBoth"_s, u"compare.edit"_s,
                u"compare.leave"_s, u"compare.reopen"_s});
        menu->addSeparator();
    }
    addCoding(*menu, target);
    if (m_letters.current()) {
        menu->addSeparator();
        addActions(
            *menu, {u"coding.recode"_s, u"coding.copyOver"_s, u"coding.split"_s, u"coding.swap"_s, u"coding.remove"_s});
        menu->addSeparator();
        addActions(*menu,
            {u"coding.memo"_s, u"coding.goodQuote"_s, u"coding.certainty1"_s, u"coding.certainty2"_s,
                u"coding.certainty3"_s});
    }
    menu->addSeparator();
    addActions(*menu, {u"edit.copy"_s, u"edit.searchAll"_s});
    giveMnemonics(*menu);
    menu->popup(global);
}

void LetterMenu::addCoding(QMenu &menu, TextRange target)
{
    addActions(menu, {u"coding.code"_s});
    if (!m_view.selection().isEmpty())
        addActions(menu, {u"coding.inVivo"_s});
    addActions(menu, {u"coding.repeat"_s});
    addRecent(menu, target);
}

void LetterMenu::addRecent(QMenu &menu, TextRange target)
{
    if (!m_actions.action(u"coding.code"_s)->isEnabled())
        return;
    const QList<CodeMatch> recent = CodeMatcher(m_session.project()->codebook(), m_coding.recentCodings()).recent();
    if (!recent.isEmpty())
        menu.addSeparator();
    for (const CodeMatch &match : recent.first(std::min<qsizetype>(recent.size(), mostRecent))) {
        QAction *action = menu.addAction(literalMenuText(match.text));
        action->setObjectName(u"recentCoding"_s);
        connect(action, &QAction::triggered, this,
            [this, target, coding = match.coding] { m_coding.give(target, coding); });
    }
}

void LetterMenu::addActions(QMenu &menu, const QStringList &ids)
{
    for (const QString &id : ids)
        menu.addAction(m_actions.action(id));
}

} // namespace Kodeks
