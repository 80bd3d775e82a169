// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codebookmodel.h"

#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/codes/codetext.h"

#include <QFont>
#include <QLocale>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

void CodebookModel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project)
        connect(project, &Project::changed, this, &CodebookModel::follow);
    reload();
}

void CodebookModel::setDimension(CodeDimension dimension)
{
    if (dimension == m_dimension)
        return;
    m_dimension = dimension;
    reload();
}

void CodebookModel::reload()
{
    beginResetModel();
    m_nodes.clear();
    m_children.clear();
    for (const CodeNode &node : read()) {
        m_nodes.insert(node.id, node);
        m_children[node.parent].append(node.id);
    }
    endResetModel();
}

QList<CodeNode> CodebookModel::read()
{
    const QList<CodeNode> all = m_project ? codeNodes(*m_project, m_dimension) : QList<CodeNode>();
    m_count = std::ranges::count_if(all, [](const CodeNode &node) { return !node.group; });
    return fitting(all, m_filter);
}

void CodebookModel::setFilter(const QString &typed)
{
    if (typed.trimmed() == m_filter)
        return;
    m_filter = typed.trimmed();
    take(read());
}

void CodebookModel::follow(const Change &change)
{
    if (change.codebook || !change.passages.isEmpty())
        take(read());
}

void CodebookModel::take(const QList<CodeNode> &nodes)
{
    QSet<qint64> live;
    for (const CodeNode &node : nodes)
        live.insert(node.id);
    removeStale(live);
    QHash<qint64, int> filled;
    // Parents come before their children, so every node is put into a place that is right already.
    for (const CodeNode &node : nodes)
        place(node, filled[node.parent]++);
    removeStale(live);
}

void CodebookModel::place(const CodeNode &node, int row)
{
    const auto known = m_nodes.find(node.id);
    if (known == m_nodes.end()) {
        beginInsertRows(indexOf(node.parent), row, row);
        m_children[node.parent].insert(row, node.id);
        m_nodes.insert(node.id, node);
        endInsertRows();
        return;
    }
    const qint64 oldParent = known->parent;
    const auto oldRow = static_cast<int>(m_children.value(oldParent).indexOf(node.id));
    if (oldParent != node.parent || oldRow != row) {
        beginMoveRows(indexOf(oldParent), oldRow, oldRow, indexOf(node.parent), row);
        m_children[oldParent].removeAt(oldRow);
        m_children[node.parent].insert(row, node.id);
        known->parent = node.parent;
        endMoveRows();
    }
    if (*known != node) {
        *known = node;
        const QModelIndex changed = indexOf(node.id);
        emit dataChanged(changed, changed.siblingAtColumn(CountColumn));
    }
}

bool CodebookModel::holdsLive(qint64 id, const QSet<qint64> &live) const
{
    return live.contains(id)
        || std::ranges::any_of(m_children.value(id), [this, &live](qint64 child) { return holdsLive(child, live); });
}

void CodebookModel::removeStale(const QSet<qint64> &live)
{
    const QList<qint64> ids = m_nodes.keys();
    for (const qint64 id : ids) {
        // What has gone may still hold what is to be moved elsewhere, or may have gone with what was above it.
        if (live.contains(id) || !m_nodes.contains(id) || holdsLive(id, live))
            continue;
        const qint64 parent = m_nodes.value(id).parent;
        const auto row = static_cast<int>(m_children.value(parent).indexOf(id));
        beginRemoveRows(indexOf(parent), row, row);
        m_children[parent].removeAt(row);
        removeSubtree(id);
        endRemoveRows();
    }
}

void CodebookModel::removeSubtree(qint64 id)
{
    for (const qint64 child : m_children.take(id))
        removeSubtree(child);
    m_nodes.remove(id);
}

qint64 CodebookModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<qint64>(index.internalId()) : 0;
}

QModelIndex CodebookModel::indexOf(qint64 id) const
{
    const auto node = m_nodes.constFind(id);
    if (node == m_nodes.constEnd())
        return {};
    return createIndex(static_cast<int>(m_children.value(node->parent).indexOf(id)), 0, static_cast<quintptr>(id));
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(m_children.value(idAt(parent)).at(row)));
}

QModelIndex CodebookModel::parent(const QModelIndex &index) const
{
    return indexOf(m_nodes.value(idAt(index)).parent);
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_children.value(idAt(parent)).size());
}

int CodebookModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    const auto node = m_nodes.constFind(idAt(index));
    if (node == m_nodes.constEnd())
        return {};
    const bool count = index.column() == CountColumn;
    switch (role) {
    case Qt::DisplayRole: return count ? QLocale().toString(node->count) : node->name;
    case Qt::TextAlignmentRole: return count ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole:
        return !count && !node->group && node->color.isValid() ? colorIcon(node->color) : QVariant();
    case Qt::FontRole: return count && node->count > 0 ? boldFont() : QVariant();
    case Qt::ToolTipRole:
        if (count)
            return countedNote();
        return m_project ? codeDescription(m_project->codebook(), m_dimension, node->id) : QVariant();
    case Qt::AccessibleTextRole:
        return count ? tr("%n passage(s)", nullptr, static_cast<int>(node->count)) : node->name;
    case CodeRole: return node->code;
    case GroupRole: return node->group;
    default: return {};
    }
}

QString CodebookModel::countedNote() const
{
    if (!m_project)
        return {};
    if (m_project->viewer())
        return tr("Numbers: the passages that you see.");
    const bool settled = std::ranges::any_of(m_project->coders(), &Coder::isConsensus);
    if (!m_project->rounds().isEmpty())
        return settled
            ? tr("Numbers: the passages of all coders, those of rounds and trainings and those that two of them have "
                 "settled too. The overview and Conclude count everybody once.")
            : tr("Numbers: the passages of all coders, those of rounds and trainings too. The overview and Conclude "
                 "count everybody once.");
    return settled ? tr("Numbers: the passages of all coders, and what two of them have settled.")
                   : tr("Numbers: the passages of all coders.");
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    const bool tasks = m_dimension == CodeDimension::Tasks;
    if (!index.isValid())
        return tasks ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_project && m_project->readOnlyReason().isEmpty() && m_dimension != CodeDimension::Actors)
        flags |= Qt::ItemIsDragEnabled;
    if (tasks && m_nodes.value(idAt(index)).group)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

} // namespace Kodeks
