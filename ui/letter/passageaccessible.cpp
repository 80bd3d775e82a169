// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letteraccessible.h"
#include "ui/letter/letterview.h"

namespace Kodeks {

PassageAccessible::PassageAccessible(LetterView *view, PassageId id)
    : m_view(view)
    , m_id(id)
{
}

bool PassageAccessible::isValid() const
{
    return m_view && m_view->mark(m_id);
}

QAccessibleInterface *PassageAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString PassageAccessible::text(QAccessible::Text what) const
{
    const PassageMark *mark = m_view ? m_view->mark(m_id) : nullptr;
    if (!mark)
        return {};
    switch (what) {
    case QAccessible::Name: return mark->spoken();
    case QAccessible::Description: return m_view->letter().slice(mark->range);
    default: return {};
    }
}

QRect PassageAccessible::rect() const
{
    const PassageMark *mark = m_view ? m_view->mark(m_id) : nullptr;
    if (!mark)
        return {};
    const QRect rect = m_view->rangeRect(mark->range);
    return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::State PassageAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invalid = !isValid();
    state.invisible = !m_view || !m_view->isVisible();
    state.offscreen = m_view
        && !m_view->viewport()->rect().intersects(
            m_view->rangeRect(isValid() ? m_view->mark(m_id)->range : TextRange()));
    return state;
}

void *PassageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList PassageAccessible::actionNames() const
{
    return {pressAction()};
}

void PassageAccessible::doAction(const QString &name)
{
    if (name == pressAction() && isValid())
        m_view->goTo(m_id);
}

} // namespace Kodeks
