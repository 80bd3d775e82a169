// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/historymodel.h"

#include "ui/models/words/display.h"

namespace Kodeks {

namespace {

constexpr int linesKept = 500; ///< more than a screen shows

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_lines(linesKept)
{
}

void HistoryModel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_job.cancel();
    beginResetModel();
    m_project = project;
    m_history = project ? std::make_unique<History>(*project) : nullptr;
    m_filter = {};
    m_ids.clear();
    m_lines.clear();
    m_loaded = false;
    endResetModel();
    if (project)
        connect(project, &Project::changed, this, &HistoryModel::follow);
}

void HistoryModel::load()
{
    if (m_loaded || !m_project)
        return;
    m_loaded = true;
    find();
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (m_loaded)
        find();
}

/// All entries are but a list of numbers; to look into each of them takes longer.
void HistoryModel::find()
{
    m_job.cancel();
    if (m_filter.isEmpty() && !m_project->viewer()) {
        take(m_history->find({}));
        return;
    }
    m_job.start<QList<EditId>>(
        this, [path = m_project->path(), viewer = m_project->viewer(), filter = m_filter](const Progress &goOn) {
        return findHistory(path, viewer, filter, goOn);
    }, [this](const Result<QList<EditId>> &ids) { take(ids); });
    emit countsChanged();
}

void HistoryModel::take(const Result<QList<EditId>> &ids)
{
    if (!ids) {
        emit loadFailed(ids.error().message);
        return;
    }
    beginResetModel();
    m_ids = *ids;
    m_lines.clear();
    endResetModel();
    emit countsChanged();
}

void HistoryModel::follow()
{
    if (!m_loaded)
        return;
    m_lines.clear();
    if (!m_filter.isEmpty() || m_project->viewer()) {
        find();
        return;
    }
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
    const auto fresh = m_history->find({.scope = {.after = m_ids.value(0)}});
    if (!fresh || fresh->isEmpty())
        return;
    beginInsertRows({}, 0, int(fresh->size()) - 1);
    m_ids = *fresh + m_ids;
    endInsertRows();
    emit countsChanged();
}

const HistoryLine *HistoryModel::lineAt(int row) const
{
    const EditId id = m_ids.value(row);
    if (const HistoryLine *known = m_lines.object(id))
        return known;
    auto line = m_history && id.isValid() ? m_history->line(id) : Result<HistoryLine>(std::unexpected(Error()));
    if (!line)
        return nullptr;
    m_lines.insert(id, new HistoryLine(std::move(*line)));
    return m_lines.object(id);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != GoneRole))
        return {};
    const HistoryLine *line = lineAt(index.row());
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return cell(*line, Column(index.column()));
    if (role == Qt::ToolTipRole)
        return toolTip(*line, Column(index.column()));
    return line->entry.state != JournalEntry::State::Done;
}

QString HistoryModel::cell(const HistoryLine &line, Column column) const
{
    switch (column) {
    case When: return Display::when(line.entry.made);
    case Who: return line.entry.coder;
    case What: return line.entry.title;
    case Letter: return letterCell(line.account);
    case Before: return line.account.before;
    case After: return line.account.after;
    case Quote: return line.account.quote;
    case State:
        switch (line.entry.state) {
        case JournalEntry::State::Done: return tr("done");
        case JournalEntry::State::Undone: return tr("undone");
        case JournalEntry::State::Discarded: return tr("undone for good");
        }
        return {};
    case ColumnCount: break;
    }
    return {};
}

QString HistoryModel::letterCell(const EditAccount &account) const
{
    if (account.letters > 1)
        return tr("%Ln letter(s)", nullptr, int(account.letters));
    const auto *letter = m_project ? m_project->letter(account.letter) : nullptr;
    return letter ? Display::letter(*letter) : account.letterName;
}

QString HistoryModel::toolTip(const HistoryLine &line, Column column) const
{
    if (column != When && column != State)
        return Display::toolTip(cell(line, column));
    const QString made = QLocale().toString(line.entry.made.toLocalTime(), QLocale::LongFormat);
    if (line.entry.state == JournalEntry::State::Done)
        return made;
    return tr("%1, undone %2").arg(made, QLocale().toString(line.entry.stateSince.toLocalTime(), QLocale::LongFormat));
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Letter: return tr("Letter");
    case Before: return tr("From");
    case After: return tr("To");
    case Quote: return tr("Text");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Kodeks
