// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/hints.h"

#include "ui/letter/letterview.h"
#include "ui/panels/parts/icons.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/session/preferences.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

Hints::Hints(ActionRegistry &actions, Preferences &preferences, const LetterView &letter, QStatusBar *bar)
    : QObject(bar)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_letter(letter)
    , m_line(new QWidget(bar))
    , m_text(new QLabel(m_line))
{
    constexpr Needs coding = Need::Write | Need::Letter;
    m_hints = {
        {u"code"_s, tr("%1 codes the sentence; the arrow keys go to the next one."), coding, {}, {u"coding.code"_s}},
        {u"selection"_s, tr("%1 makes a task of the selected words; Enter codes them."), coding, u"code"_s,
            {u"coding.inVivo"_s}, true},
        {u"repeat"_s, tr("The key %1 codes a sentence like the last one."), coding, u"code"_s, {u"coding.repeat"_s}},
        {u"compare"_s, tr("%1 shows where two coders differ."), Need::Letter | Need::TwoCoders, u"repeat"_s,
            {u"compare.next"_s, u"compare.view"_s}},
        {u"help"_s, tr("%1 opens the handbook at the page about where you are."), Need::Project, u"repeat"_s,
            {u"help.handbook"_s}},
    };
    auto *close = new QToolButton(m_line);
    close->setObjectName(u"hintClose"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(tr("Do not show this hint again"));
    close->setAccessibleName(close->toolTip());
    m_text->setObjectName(u"hintText"_s);
    m_text->setMinimumWidth(1);
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_text);
    row->addWidget(close);
    m_line->hide();
    bar->addPermanentWidget(m_line);
    connect(close, &QToolButton::clicked, this, [this] { end(m_current); });
    connect(&actions, &ActionRegistry::availableChanged, this, &Hints::refresh);
    connect(&letter, &LetterView::selectionChanged, this, &Hints::refresh);
    for (const Hint &hint : std::as_const(m_hints)) {
        for (const QString &action : hint.ends)
            actions.onTriggered(action, this, [this, id = hint.id] { end(id); });
    }
    refresh();
}

bool Hints::isWanted(const Hint &hint) const
{
    const QStringList over = m_preferences.hintsOver();
    return !over.contains(hint.id) && (hint.after.isEmpty() || over.contains(hint.after))
        && (hint.needs & ~m_actions.available()) == Needs() && (!hint.ofSelection || !m_letter.selection().isEmpty());
}

void Hints::refresh()
{
    const auto wanted = std::ranges::find_if(m_hints, [this](const Hint &hint) { return isWanted(hint); });
    m_current = wanted == m_hints.end() ? QString() : wanted->id;
    m_line->setVisible(!m_current.isEmpty());
    if (m_current.isEmpty())
        return;
    const QKeySequence keys = m_actions.action(wanted->ends.constFirst())->shortcut();
    QString named = keys.toString(QKeySequence::NativeText);
    if (named == u"Return") // as it stands on keyboards
        named = u"Enter"_s;
    m_text->setText(wanted->text.arg(named));
    m_text->setToolTip(m_text->text());
}

void Hints::end(const QString &id)
{
    QStringList over = m_preferences.hintsOver();
    if (id.isEmpty() || over.contains(id))
        return;
    over.append(id);
    m_preferences.setHintsOver(over);
    refresh();
}

} // namespace Kodeks
