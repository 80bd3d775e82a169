// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/passagetablemodel.h"

#include "core/project/blindness.h"

namespace Kodeks {

PassageTableModel::PassageTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PassageTableModel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_job.cancel();
    m_meanwhile.clear();
    beginResetModel();
    m_project = project;
    m_loaded = false;
    m_passages.clear();
    m_shown.clear();
    m_all.clear();
    m_labels = {};
    endResetModel();
    if (project)
        connect(project, &Project::changed, this, qOverload<const Change &>(&PassageTableModel::follow));
    emit countsChanged();
}

void PassageTableModel::load()
{
    if (m_loaded || !m_project)
        return;
    m_loaded = true;
    m_labels = PassageLabels(*m_project, attributesOf(m_columns));
    read();
}

void PassageTableModel::read()
{
    if (m_project->passageCount() <= mostReadAtOnce)
        take(allOf(*m_project));
    else
        readInBackground();
}

void PassageTableModel::readInBackground()
{
    m_job.start<Passages>(
        this, [path = m_project->path(), viewer = m_project->viewer()](const Progress &) -> Result<Passages> {
        const auto project = Blindness::openAs(path, viewer);
        return project ? allOf(**project) : failed(project);
    }, [this](const Result<Passages> &all) {
        take(all);
        follow(std::exchange(m_meanwhile, {}));
    });
    emit countsChanged();
}

Result<PassageTableModel::Passages> PassageTableModel::allOf(const Project &project)
{
    return project.allPassages().transform([](const QList<QuotedPassage> &all) {
        Passages passages;
        passages.reserve(all.size());
        for (const QuotedPassage &passage : all)
            passages.insert(passage.passage.id, passage);
        return passages;
    });
}

void PassageTableModel::take(Result<Passages> all)
{
    if (!all) {
        m_loaded = false;
        emit loadFailed(all.error().message);
        return;
    }
    Passages before = std::exchange(m_passages, *std::move(all));
    rebuild();
    if (before.size() > mostReadAtOnce)
        m_lettingGo.start<bool>(
            this, [before = std::move(before)](const Progress &) { return true; }, [](const Result<bool> &) {});
}

void PassageTableModel::rebuild()
{
    beginResetModel();
    m_all.clear();
    if (m_filter.isEmpty())
        m_shown = m_passages.keys();
    else
        m_shown = matching();
    m_order.sort(m_shown, m_passages, m_labels);
    endResetModel();
    emit countsChanged();
}

/// What a query has found is most often few of many, so that all of them need not be looked at.
QList<PassageId> PassageTableModel::matching() const
{
    QList<PassageId> found;
    const PassageMatcher matcher(m_filter, m_labels);
    if (m_filter.found && m_filter.found->size() < m_passages.size()) {
        for (const PassageId id : *m_filter.found) {
            const auto passage = m_passages.constFind(id);
            if (passage != m_passages.constEnd() && matcher.matches(*passage))
                found.append(id);
        }
        return found;
    }
    for (auto passage = m_passages.cbegin(); passage != m_passages.cend(); ++passage) {
        if (matcher.matches(*passage))
            found.append(passage.key());
    }
    return found;
}

void PassageTableModel::setFilter(const PassageFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool wasEmpty = m_filter.isEmpty();
    m_filter = filter;
    if (!m_loaded)
        return;
    if (isReading()) {
        rebuild();
        return;
    }
    beginResetModel();
    if (wasEmpty)
        m_all = std::exchange(m_shown, {});
    if (m_filter.isEmpty() && m_all.size() == m_passages.size()) {
        m_shown = std::exchange(m_all, {});
    } else {
        m_shown = m_filter.isEmpty() ? m_passages.keys() : matching();
        m_order.sort(m_shown, m_passages, m_labels);
    }
    endResetModel();
    emit countsChanged();
}

void PassageTableModel::sort(int column, Qt::SortOrder order)
{
    const TableColumn wanted = m_columns.value(column);
    if (wanted == m_order.column() && order == m_order.order())
        return;
    m_order.setColumn(wanted, order);
    resort();
}

void PassageTableModel::resort()
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_all.clear();
    const QModelIndexList before = persistentIndexList();
    QList<PassageId> kept;
    for (const QModelIndex &index : before)
        kept.append(m_shown.at(index.row()));
    m_order.sort(m_shown, m_passages, m_labels);
    QHash<PassageId, int> rows;
    if (!kept.isEmpty()) {
        for (qsizetype row = 0; row < m_shown.size(); ++row)
            rows.insert(m_shown.at(row), int(row));
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows.value(kept.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PassageTableModel::setColumns(const QList<TableColumn> &columns)
{
    if (columns == m_columns || columns.isEmpty())
        return;
    const bool looksUpOthers = attributesOf(columns) != attributesOf(m_columns);
    beginResetModel();
    m_columns = columns;
    if (m_loaded && m_project && looksUpOthers)
        m_labels = PassageLabels(*m_project, attributesOf(m_columns));
    if (!m_columns.contains(m_order.column())) {
        m_order.setColumn(PassageColumn::Letter, Qt::AscendingOrder);
        m_all.clear();
        m_order.sort(m_shown, m_passages, m_labels);
    }
    endResetModel();
}

std::pair<int, Qt::SortOrder> PassageTableModel::sorting() const
{
    return {int(m_columns.indexOf(m_order.column())), m_order.order()};
}

PassageId PassageTableModel::passageAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown.at(row) : PassageId();
}

LetterId PassageTableModel::letterAt(int row) const
{
    return m_passages.value(passageAt(row)).passage.letter;
}

QString PassageTableModel::quoteAt(int row) const
{
    return m_passages.value(passageAt(row)).quote;
}

bool PassageTableModel::mayChange(int row) const
{
    const auto found = m_passages.constFind(passageAt(row));
    return m_project && found != m_passages.constEnd() && m_project->mayChange(found->passage);
}

int PassageTableModel::rowOf(PassageId id) const
{
    return int(m_shown.indexOf(id));
}

int PassageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PassageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

} // namespace Kodeks
