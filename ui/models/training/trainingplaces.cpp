// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/training/trainingplaces.h"

#include "core/project/rounds/trainingreport.h"
#include "ui/models/words/display.h"

namespace Kodeks {

TrainingPlaces::TrainingPlaces(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TrainingPlaces::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project) {
        connect(project, &Project::changed, this, &TrainingPlaces::follow);
        connect(project, &Project::currentCoderChanged, this, &TrainingPlaces::fill);
    }
    fill();
}

void TrainingPlaces::follow(const Change &change)
{
    const Round *round = m_project->currentRound();
    const QUuid now = round && round->training ? round->coder : QUuid();
    if (now != m_round || change.coders || change.lettersCameOrWent)
        return fill();
    QSet<LetterId> letters;
    for (const Change::PassageChange &passage : change.passages)
        letters.insert(passage.letter);
    for (const LetterId letter : std::as_const(letters))
        look(letter);
    if (!letters.isEmpty())
        emit changed();
}

void TrainingPlaces::fill()
{
    beginResetModel();
    m_places.clear();
    const Round *round = m_project ? m_project->currentRound() : nullptr;
    m_round = round && round->training ? round->coder : QUuid();
    QSet<LetterId> letters;
    if (!m_round.isNull()) {
        QHash<QUuid, LetterId> ids;
        for (const Letter &letter : m_project->letters())
            ids.insert(letter.uuid, letter.id);
        for (const TrainingPlace &place : round->training->places) {
            if (const LetterId letter = ids.value(place.letter); letter.isValid()) {
                m_places.append({letter, place.range});
                letters.insert(letter);
            }
        }
    }
    for (const LetterId letter : std::as_const(letters))
        look(letter);
    endResetModel();
    emit changed();
}

void TrainingPlaces::look(LetterId letter)
{
    QList<TextRange> ranges;
    QList<int> rows;
    for (int row = 0; row < m_places.size(); ++row) {
        if (m_places.at(row).letter == letter) {
            ranges.append(m_places.at(row).range);
            rows.append(row);
        }
    }
    auto passages = m_project->passages(letter);
    if (!passages || rows.isEmpty())
        return;
    passages->removeIf([this](const Passage &passage) { return passage.coder != m_project->currentCoder(); });
    const auto at = passagesAt(ranges, *passages);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_places[rows.at(i)].coded = !at.at(i).isEmpty();
        emit dataChanged(index(rows.at(i), 0), index(rows.at(i), ColumnCount - 1));
    }
}

const TrainingPlaces::Place *TrainingPlaces::place(int row) const
{
    return row >= 0 && row < m_places.size() ? &m_places.at(row) : nullptr;
}

int TrainingPlaces::coded() const
{
    return int(std::ranges::count_if(m_places, &Place::coded));
}

int TrainingPlaces::nextOpen(int row, int step) const
{
    const int count = int(m_places.size());
    for (int further = 1; further <= count; ++further) {
        const int at = ((row + step * further) % count + count) % count;
        if (!m_places.at(at).coded)
            return at;
    }
    return -1;
}

int TrainingPlaces::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int TrainingPlaces::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrainingPlaces::data(const QModelIndex &index, int role) const
{
    const Place *place = this->place(index.row());
    if (!place || !m_project)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Number: return role == Qt::DisplayRole ? QVariant(index.row() + 1) : QVariant();
    case InLetter: {
        const Letter *letter = m_project->letter(place->letter);
        return letter ? Display::letter(*letter) : QString();
    }
    case Text: {
        const auto text = m_project->text(place->letter);
        const QString words = text ? Display::oneLine(text->slice(place->range)) : QString();
        return role == Qt::ToolTipRole ? Display::toolTip(words) : words;
    }
    case State: return place->coded ? tr("coded") : tr("to be coded");
    default: return {};
    }
}

QVariant TrainingPlaces::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case InLetter: return tr("Letter");
    case Text: return tr("Place");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace Kodeks
