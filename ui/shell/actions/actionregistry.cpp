// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/actionregistry.h"

#include "ui/panels/parts/icons.h"
#include "ui/shell/actions/needreasons.h"

#include <QKeyEvent>
#include <QWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What Return does, the keypad's Enter does as well.
QList<QKeySequence> pressed(const QKeySequence &keys)
{
    if (keys == QKeySequence(Qt::Key_Return))
        return {keys, QKeySequence(Qt::Key_Enter)};
    return {keys};
}

QAction *makeAction(const ActionSpec &spec, QObject *parent)
{
    auto *action = new QAction(spec.text, parent);
    action->setObjectName(spec.id);
    action->setIcon(themedIcon(spec.icon));
    action->setIconVisibleInMenu(false);
    action->setShortcutVisibleInContextMenu(true);
    action->setCheckable(spec.checkable);
    // What lies inside the letter (the bar that finds in it) is not the letter.
    action->setShortcutContext(spec.scope == ActionSpec::Scope::Window ? Qt::WindowShortcut : Qt::WidgetShortcut);
    // A key that is held changes something once, but for the borders of a passage, which go on moving.
    const bool movesBorder = spec.id.startsWith("coding.end"_L1) || spec.id.startsWith("coding.start"_L1);
    action->setAutoRepeat(movesBorder || !spec.needs.testFlag(Need::Write));
    return action;
}

} // namespace

ActionRegistry::ActionRegistry(QList<ActionSpec> specs, QObject *parent)
    : QObject(parent)
    , m_specs(std::move(specs))
{
    for (const ActionSpec &spec : std::as_const(m_specs))
        m_actions.insert(spec.id, makeAction(spec, this));
    setShortcuts({});
    setAvailable({});
}

const ActionSpec &ActionRegistry::spec(const QString &id) const
{
    const auto found = std::ranges::find(m_specs, id, &ActionSpec::id);
    if (found == m_specs.end())
        qFatal("there is no action %s", qPrintable(id));
    return *found;
}

QAction *ActionRegistry::action(const QString &id) const
{
    QAction *found = m_actions.value(id);
    if (!found)
        qFatal("there is no action %s", qPrintable(id));
    return found;
}

void ActionRegistry::setAvailable(Needs available)
{
    m_available = available;
    for (const ActionSpec &spec : std::as_const(m_specs))
        action(spec.id)->setEnabled((spec.needs & ~available) == Needs());
    emit availableChanged();
}

QString ActionRegistry::whyNot(const QString &id) const
{
    return reasonFor(spec(id).needs & ~m_available);
}

bool ActionRegistry::refuse(const QKeyEvent &press, ActionSpec::Scope scope)
{
    const QKeySequence keys(QKeyCombination(press.modifiers() & ~Qt::KeypadModifier, Qt::Key(press.key())));
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        const QAction *found = action(spec.id);
        if (spec.scope != scope || found->isEnabled() || !found->shortcuts().contains(keys))
            continue;
        emit refused(whyNot(spec.id));
        return true;
    }
    return false;
}

bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::KeyPress
        && std::ranges::any_of(m_attached.values(watched),
            [this, event](ActionSpec::Scope scope) { return refuse(*static_cast<QKeyEvent *>(event), scope); });
}

void ActionRegistry::setShortcuts(const QMap<QString, QKeySequence> &changed)
{
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        const QKeySequence keys = changed.value(spec.id, spec.shortcut);
        action(spec.id)->setShortcuts(pressed(keys));
        action(spec.id)->setToolTip(
            keys.isEmpty() ? spec.text : u"%1 (%2)"_s.arg(spec.text, keys.toString(QKeySequence::NativeText)));
    }
}

void ActionRegistry::attach(ActionSpec::Scope scope, QWidget *widget)
{
    // Who has a better reason to give listens before this.
    if (!m_attached.contains(widget))
        widget->installEventFilter(this);
    m_attached.insert(widget, scope);
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        if (spec.scope == scope)
            widget->addAction(action(spec.id));
    }
}

} // namespace Kodeks
