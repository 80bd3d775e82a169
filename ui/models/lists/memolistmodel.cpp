// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/memolistmodel.h"

#include "core/exchange/web/markdownwords.h"
#include "core/query/memosubjects.h"
#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMillisecondsBeforeReading = 400;
constexpr qsizetype longestToolTip = 1200;

} // namespace

MemoListModel::MemoListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMillisecondsBeforeReading);
    connect(&m_resting, &QTimer::timeout, this, &MemoListModel::read);
}

void MemoListModel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_job.cancel();
    m_resting.stop();
    m_project = project;
    m_loaded = false;
    m_all.clear();
    filter();
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Change &change) {
        const bool touches = change.memos || change.coders || change.codebook || !change.letters.isEmpty()
            || !change.passages.isEmpty();
        if (m_loaded && touches)
            m_resting.start();
    });
    connect(project, &Project::currentCoderChanged, this, [this] {
        if (m_loaded)
            m_resting.start();
    });
}

void MemoListModel::load()
{
    if (!std::exchange(m_loaded, true))
        read();
}

void MemoListModel::read()
{
    if (!m_project)
        return;
    m_job.start<QList<ListedMemo>>(
        this, [path = m_project->path(), viewer = m_project->viewer()](const Progress &progress) {
        return listMemos(path, viewer, progress);
    }, [this](const Result<QList<ListedMemo>> &memos) {
        if (memos)
            m_all = *memos;
        filter();
        if (!memos)
            emit loadFailed(memos.error().message);
    });
    emit countsChanged();
}

void MemoListModel::setFilter(const QString &words, std::optional<ListedMemo::Of> kind)
{
    m_words = words;
    m_kind = kind;
    filter();
}

void MemoListModel::filter()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(
        m_all, std::back_inserter(m_shown), [this](const ListedMemo &memo) { return isLetThrough(memo); });
    endResetModel();
    emit countsChanged();
}

bool MemoListModel::isLetThrough(const ListedMemo &memo) const
{
    if (m_kind && memo.of != *m_kind)
        return false;
    QString all = memo.quote;
    for (int column = 0; column < ColumnCount; ++column)
        all += u'\n' + cell(memo, static_cast<Column>(column));
    return all.contains(m_words, Qt::CaseInsensitive);
}

const ListedMemo *MemoListModel::memoAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int MemoListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MemoListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MemoListModel::kindName(const ListedMemo &memo)
{
    if (memo.of == ListedMemo::Of::Passage)
        return tr("passage");
    switch (memo.about.of()) {
    case MemoSubject::Of::Project: return tr("project");
    case MemoSubject::Of::Letter: return tr("letter");
    case MemoSubject::Of::Task: return tr("task");
    case MemoSubject::Of::Direction: return tr("direction");
    case MemoSubject::Of::Actor: return tr("actor");
    case MemoSubject::Of::Argument: return tr("argument");
    }
    return {};
}

QString MemoListModel::codeName(const ListedMemo &memo) const
{
    if (!m_project)
        return {};
    return memo.of == ListedMemo::Of::Passage ? Display::passage(m_project->codebook(), memo.passage)
                                              : memoCode(m_project->codebook(), memo.about).name;
}

QString MemoListModel::letterName(const ListedMemo &memo) const
{
    const Kodeks::Letter *letter = m_project ? m_project->letter(memo.letter) : nullptr;
    return letter ? Display::letter(*letter) : memo.letterName;
}

QString MemoListModel::cell(const ListedMemo &memo, Column column) const
{
    switch (column) {
    case About: return kindName(memo);
    case Letter: return letterName(memo);
    case Coder: return memo.coder;
    case Coding: return codeName(memo);
    case Memo: return Display::oneLine(markdownWords(memo.memo));
    case ColumnCount: break;
    }
    return {};
}

QVariant MemoListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedMemo &memo = m_shown.at(index.row());
    if (role == Qt::DisplayRole)
        return cell(memo, static_cast<Column>(index.column()));
    if (role == Qt::ToolTipRole && index.column() == Memo)
        return markdownHtml(memo.memo.left(longestToolTip));
    if (role == Qt::ToolTipRole && index.column() == Coding)
        return Display::toolTip(memo.quote);
    return {};
}

QVariant MemoListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case About: return tr("Of");
    case Letter: return tr("Letter");
    case Coder: return tr("Coder");
    case Coding: return tr("Code", "column of the memos");
    case Memo: return tr("Memo");
    default: return {};
    }
}

} // namespace Kodeks
