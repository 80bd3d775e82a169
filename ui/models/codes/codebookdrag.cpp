// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codebookmodel.h"

#include "core/project/project.h"
#include "ui/models/codes/codedrag.h"

#include <QMimeData>

namespace Kodeks {

QStringList CodebookModel::mimeTypes() const
{
    return {codeDataType()};
}

QMimeData *CodebookModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !m_project)
        return nullptr;
    return codeData(*m_project, {m_dimension, idAt(indexes.first())});
}

/// The task that is dragged, 0 if it is anything else.
qint64 CodebookModel::draggedId(const QMimeData *data) const
{
    if (!data || m_dimension != CodeDimension::Tasks || !m_project || !mayMove())
        return 0;
    const auto code = draggedCode(data->data(codeDataType()), *m_project);
    return code && code->dimension == CodeDimension::Tasks && m_nodes.contains(code->id) ? code->id : 0;
}

bool CodebookModel::mayMove() const
{
    return m_project->readOnlyReason().isEmpty() && !m_project->isLocked();
}

bool CodebookModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const qint64 dragged = draggedId(data);
    const qint64 target = idAt(parent);
    if (dragged == 0 || (target != 0 && !m_nodes.value(target).group))
        return false;
    for (qint64 above = target; above != 0; above = m_nodes.value(above).parent) {
        if (above == dragged)
            return false;
    }
    return true;
}

bool CodebookModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const qint64 dragged = draggedId(data);
    QList<qint64> all;
    for (const Task &task : m_project->codebook().children(TaskId(idAt(parent))))
        all.append(task.id.value());
    const qsizetype own = all.indexOf(dragged);
    // A filter may hide some of the children, so the place is that before the next one shown.
    const QList<qint64> shown = m_children.value(idAt(parent));
    qsizetype next = row < 0 ? shown.size() : row;
    if (next < shown.size() && shown.at(next) == dragged)
        ++next;
    all.removeAll(dragged);
    const qsizetype position = next < shown.size() ? all.indexOf(shown.at(next)) : all.size();
    if (own != position)
        emit moveRequested(TaskId(dragged), TaskId(idAt(parent)), static_cast<int>(position));
    return false;
}

} // namespace Kodeks
