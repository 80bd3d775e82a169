// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/doubtsmodel.h"

#include "core/project/project.h"
#include "ui/models/words/display.h"

#include <QFont>
#include <QLocale>

namespace Kodeks {

namespace {

using DoubtKind = Doubt::Kind;

size_t at(DoubtKind kind)
{
    return static_cast<size_t>(kind);
}

bool aboutTheSame(const Doubt &one, const Doubt &other)
{
    return one.kind == other.kind && one.letter == other.letter && one.passage == other.passage
        && one.coder == other.coder && one.task == other.task;
}

} // namespace

QString DoubtsModel::title(Doubt::Kind kind)
{
    switch (kind) {
    case DoubtKind::NoTask: return tr("Passages without a task");
    case DoubtKind::NoDirection: return tr("Passages without a direction");
    case DoubtKind::SameStatement: return tr("The same words with the same task twice");
    case DoubtKind::DoneWithoutPassages: return tr("Letters marked as done without a passage");
    case DoubtKind::EmptyLetter: return tr("Letters without a word");
    case DoubtKind::SameText: return tr("Letters with the text of another one");
    case DoubtKind::LikeText: return tr("Letters much like another one");
    case DoubtKind::NoSender: return tr("Letters without a sender");
    case DoubtKind::NoDate: return tr("Letters without a date");
    case DoubtKind::LateDate: return tr("Letters dated after they were imported");
    case DoubtKind::SameCodeName: return tr("Codes of one name in different groups");
    case DoubtKind::SameCoderName: return tr("Coders whose names differ only in case or spaces");
    }
    return {};
}

void DoubtsModel::setProject(Project *project)
{
    m_project = project;
    setDoubts({});
}

void DoubtsModel::setDoubts(const QList<Doubt> &doubts)
{
    beginResetModel();
    m_doubts = {};
    for (const Doubt &doubt : doubts)
        m_doubts[at(doubt.kind)].append(doubt);
    choose();
    endResetModel();
}

void DoubtsModel::setLeftOut(const QSet<Doubt::Kind> &kinds)
{
    beginResetModel();
    m_leftOut = kinds;
    choose();
    endResetModel();
}

void DoubtsModel::choose()
{
    m_shown.clear();
    for (int i = 0; i < Doubt::kinds; ++i) {
        const auto kind = static_cast<DoubtKind>(i);
        if (count(kind) > 0 && !m_leftOut.contains(kind))
            m_shown.append(kind);
    }
}

qsizetype DoubtsModel::count(Doubt::Kind kind) const
{
    return m_doubts[at(kind)].size();
}

qsizetype DoubtsModel::shownCount() const
{
    qsizetype sum = 0;
    for (const DoubtKind kind : m_shown)
        sum += count(kind);
    return sum;
}

std::optional<Doubt::Kind> DoubtsModel::kind(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_shown.at(index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1);
}

const Doubt *DoubtsModel::doubt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_doubts[at(*kind(index))].at(index.row());
}

QModelIndex DoubtsModel::indexOf(const Doubt &doubt) const
{
    const QList<Doubt> &list = m_doubts[at(doubt.kind)];
    const auto found = std::ranges::find_if(list, [&doubt](const Doubt &each) { return aboutTheSame(each, doubt); });
    return found == list.end() ? QModelIndex() : indexIn(doubt.kind, static_cast<int>(found - list.begin()));
}

QModelIndex DoubtsModel::indexIn(Doubt::Kind kind, int row) const
{
    const QModelIndex group = index(static_cast<int>(m_shown.indexOf(kind)), Place);
    return row < 0 || !group.isValid() ? group : index(std::min(row, rowCount(group) - 1), Place, group);
}

QModelIndex DoubtsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : 0);
}

QModelIndex DoubtsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, Place, quintptr(0));
}

int DoubtsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(count(m_shown.at(parent.row()))) : 0;
}

int DoubtsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DoubtsModel::data(const QModelIndex &index, int role) const
{
    const auto kindHere = kind(index);
    if (!kindHere)
        return {};
    const Doubt *here = doubt(index);
    if (!here && role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || index.column() != Words))
        return {};
    if (!here)
        return index.column() == Place ? tr("%1 (%2)").arg(title(*kindHere), QLocale().toString(count(*kindHere)))
                                       : QString();
    switch (index.column()) {
    case Place: return place(*here);
    case Words: return role == Qt::ToolTipRole ? Display::toolTip(words(*here)) : Display::oneLine(words(*here));
    case Coder: return coderName(here->coder);
    default: return {};
    }
}

QVariant DoubtsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Where");
    case Words: return tr("What");
    case Coder: return tr("Coder");
    default: return {};
    }
}

QString DoubtsModel::letterName(LetterId letter) const
{
    const Letter *found = m_project ? m_project->letter(letter) : nullptr;
    return found ? Display::letter(*found) : QString();
}

QString DoubtsModel::coderName(CoderId coder) const
{
    const Kodeks::Coder *found = m_project ? m_project->coder(coder) : nullptr;
    return found ? found->name : QString();
}

QString DoubtsModel::place(const Doubt &doubt) const
{
    if (doubt.letter.isValid())
        return letterName(doubt.letter);
    if (doubt.task.isValid() && m_project)
        return m_project->codebook().taskPath(doubt.task);
    return doubt.words;
}

QString DoubtsModel::words(const Doubt &doubt) const
{
    switch (doubt.kind) {
    case DoubtKind::SameText: return tr("the text of “%1”").arg(letterName(doubt.like));
    case DoubtKind::LikeText:
        return tr("%1 of its %Ln word(s) stand in “%2” too", nullptr, int(doubt.common + doubt.own))
            .arg(QLocale().toString(doubt.common), letterName(doubt.like));
    case DoubtKind::NoSender: return doubt.words.isEmpty() ? QString() : tr("perhaps “%1”").arg(doubt.words);
    case DoubtKind::LateDate: {
        const Letter *letter = m_project ? m_project->letter(doubt.letter) : nullptr;
        return letter ? Display::dated(*letter) : doubt.words;
    }
    case DoubtKind::NoDate: return doubt.words;
    case DoubtKind::SameStatement: {
        const Task *task = m_project ? m_project->codebook().task(doubt.task) : nullptr;
        return task ? tr("%1: “%2”").arg(task->name, doubt.words) : doubt.words;
    }
    case DoubtKind::NoTask:
    case DoubtKind::NoDirection: return doubt.words;
    default: return {};
    }
}

} // namespace Kodeks
