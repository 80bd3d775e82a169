// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/placesmodel.h"

#include "core/project/project.h"

namespace Kodeks {

void PlacesModel::setProject(Project *project)
{
    beginResetModel();
    m_quotes.setProject(project);
    m_places.clear();
    endResetModel();
}

void PlacesModel::setPlaces(QList<AgreementPlace> places)
{
    beginResetModel();
    m_places = std::move(places);
    endResetModel();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int PlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const AgreementPlace &place = at(index.row());
    return index.column() == Letter ? m_quotes.letterName(place.letter) : m_quotes.quote(place.letter, place.range);
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Letter ? tr("Letter") : tr("Place");
}

} // namespace Kodeks
