// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codefilter.h"

#include "ui/models/codebookmodel.h"
#include "ui/models/textmatch.h"

namespace Kodeks {

CodeFilter::CodeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void CodeFilter::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    invalidateRowsFilter();
}

bool CodeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_typed.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, CodebookModel::NameColumn, parent);
    const auto named = matchName(m_typed, index.data().toString());
    return (named && named->rank <= MatchRank::Inside) || matchesShortId(m_typed, index.data(CodebookModel::CodeRole).toString());
}

} // namespace Kodeks
