// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/searchmodel.h"

namespace Kodeks {

namespace {

/// One line of the same length, so that the space beside the match stays.
QString flat(QString text)
{
    for (QChar &character : text) {
        if (character.isSpace())
            character = QLatin1Char(' ');
    }
    return text;
}

} // namespace

void SearchModel::setResult(SearchResult result, QHash<LetterId, QString> letterNames)
{
    beginResetModel();
    m_result = std::move(result);
    m_letterNames = std::move(letterNames);
    endResetModel();
}

qsizetype SearchModel::letterCount() const
{
    QSet<LetterId> letters;
    for (const SearchHit &hit : m_result.hits)
        letters.insert(hit.letter);
    return letters.size();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.hits.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_result.hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == Letter ? letterName(hit) : flat(hit.before + hit.match + hit.after);
    case Qt::ToolTipRole: return index.column() == Letter ? QVariant(hit.letterName) : QVariant();
    case BeforeRole: return flat(hit.before);
    case MatchRole: return flat(hit.match);
    case AfterRole: return flat(hit.after);
    default: return {};
    }
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return section == Letter ? tr("Letter") : tr("Place");
}

} // namespace Kodeks
