// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/historymodel.h"

#include "ui/models/words/display.h"

namespace Kodeks {

namespace {

constexpr qsizetype firstPart = 200;

} // namespace

void HistoryModel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    beginResetModel();
    m_project = project;
    m_entries.clear();
    m_loaded = false;
    m_complete = false;
    endResetModel();
    if (project)
        connect(project, &Project::changed, this, &HistoryModel::follow);
}

void HistoryModel::load()
{
    if (m_loaded || !m_project)
        return;
    m_loaded = true;
    reload(firstPart);
}

void HistoryModel::reload(qsizetype limit)
{
    Result<QList<JournalEntry>> entries = m_project->journal(limit);
    if (!entries) {
        emit loadFailed(entries.error().message);
        return;
    }
    beginResetModel();
    m_entries = std::move(*entries);
    m_complete = m_entries.size() < limit;
    endResetModel();
}

void HistoryModel::follow(const Change &change)
{
    if (!m_loaded)
        return;
    const qsizetype known = m_entries.size() + firstPart;
    if (change.coders) {
        reload(known);
        return;
    }
    const Result<QList<JournalEntry>> head = m_project->journal(firstPart);
    if (!head || !mergeHead(*head))
        reload(known);
}

/// Undo, redo and replacing touch nothing older than the newest entry that was and is done: if the head reaches so far
/// back, the rest stays as it is.
bool HistoryModel::mergeHead(const QList<JournalEntry> &head)
{
    if (m_entries.isEmpty())
        return false;
    const qsizetype fresh = std::ranges::find(head, m_entries.first().id, &JournalEntry::id) - head.begin();
    const qsizetype shared = head.size() - fresh;
    if (shared > m_entries.size()
        || std::ranges::find(head.begin() + fresh, head.end(), JournalEntry::State::Done, &JournalEntry::state)
            == head.end())
        return false;
    for (qsizetype i = 0; i < shared; ++i) {
        if (head.at(fresh + i).id != m_entries.at(i).id)
            return false;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_entries = head.first(fresh) + m_entries;
        endInsertRows();
    }
    for (qsizetype i = fresh; i < head.size(); ++i)
        m_entries[i] = head.at(i);
    emit dataChanged(index(0, 0), index(int(head.size()) - 1, ColumnCount - 1));
    return true;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && m_project && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    // Twice as many each time: the journal is read from its newest entry, and so costs little more than reading it
    // once.
    const qsizetype wanted = std::max(firstPart, 2 * m_entries.size());
    const Result<QList<JournalEntry>> entries = m_project->journal(wanted);
    m_complete = !entries || entries->size() < wanted;
    if (!entries || entries->size() <= m_entries.size())
        return;
    beginInsertRows({}, int(m_entries.size()), int(entries->size()) - 1);
    m_entries = *entries;
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return cell(entry, Column(index.column()));
    if (role == Qt::ToolTipRole) {
        const QString made = QLocale().toString(entry.made.toLocalTime(), QLocale::LongFormat);
        if (entry.state == JournalEntry::State::Done)
            return made;
        return tr("%1, undone %2").arg(made, QLocale().toString(entry.stateSince.toLocalTime(), QLocale::LongFormat));
    }
    if (role == GoneRole)
        return entry.state != JournalEntry::State::Done;
    return {};
}

QString HistoryModel::cell(const JournalEntry &entry, Column column) const
{
    switch (column) {
    case When: return Display::when(entry.made);
    case What: return entry.title;
    case Who: return entry.coder;
    case State:
        switch (entry.state) {
        case JournalEntry::State::Done: return tr("done");
        case JournalEntry::State::Undone: return tr("undone");
        case JournalEntry::State::Discarded: return tr("undone, then replaced");
        }
        return {};
    case ColumnCount: break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When: return tr("When");
    case What: return tr("What");
    case Who: return tr("Who");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Kodeks
