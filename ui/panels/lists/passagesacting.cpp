// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "core/query/memolinks.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/parts/listtable.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

void PassagesPanel::removeSelected()
{
    const QList<PassageId> passages = selected();
    if (!passages.isEmpty())
        emit removeRequested(passages);
}

void PassagesPanel::recodeSelected()
{
    const QList<PassageId> passages = selected();
    if (!passages.isEmpty())
        emit recodeRequested(passages);
}

void PassagesPanel::changeSelected()
{
    const QList<PassageId> passages = changeable();
    if (!passages.isEmpty())
        emit changeRequested(passages, selected().size() - passages.size());
}

void PassagesPanel::splitSelected()
{
    const QList<PassageId> passages = changeable();
    if (!passages.isEmpty())
        emit splitRequested(passages);
}

void PassagesPanel::copyQuotes()
{
    QStringList quotes;
    for (const int row : m_table->selectedRowNumbers())
        quotes.append(m_model.quoteAt(row));
    if (!quotes.isEmpty())
        QGuiApplication::clipboard()->setText(quotes.join(u"\n\n"_s));
}

void PassagesPanel::copyLinks()
{
    QStringList links;
    for (const PassageId id : selected()) {
        if (const auto passage = m_project->passage(id))
            links.append(
                memoLink(MemoPlace{passage->letter, passage->range}, m_project->codebook(), m_project->letters()));
    }
    if (!links.isEmpty())
        QGuiApplication::clipboard()->setText(links.join(u'\n'));
}

void PassagesPanel::copyRows()
{
    QStringList titles;
    for (const TableColumn &column : m_model.columns())
        titles.append(columnTitle(column));
    QStringList lines{titles.join(u'\t')};
    for (const int row : m_table->selectedRowNumbers())
        lines.append(m_model.textsAt(row).join(u'\t'));
    if (lines.size() > 1)
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

QList<PassageId> PassagesPanel::changeable() const
{
    QList<PassageId> passages;
    for (const int row : m_table->selectedRowNumbers()) {
        if (m_model.mayChange(row))
            passages.append(m_model.passageAt(row));
    }
    return passages;
}

QList<PassageId> PassagesPanel::selected() const
{
    QList<PassageId> passages;
    for (const int row : m_table->selectedRowNumbers())
        passages.append(m_model.passageAt(row));
    return passages;
}

} // namespace Kodeks
