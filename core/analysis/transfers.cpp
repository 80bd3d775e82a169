// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/transfers.h"

#include "core/analysis/unitcells.h"
#include "core/model/codeorder.h"

namespace Kodeks {

namespace {

/// The places, in the order of the tree, of a task and (rolled up) of those above it.
class TaskRows
{
public:
    TaskRows(const Codebook &codebook, const QList<TaskId> &order, bool rollUp)
    {
        QHash<TaskId, qint32> places;
        for (const TaskId task : order)
            places.insert(task, qint32(places.size()));
        for (const TaskId task : order) {
            for (const TaskId each : rollUp ? codebook.pathOf(task) : QList<TaskId>{task})
                m_rows[task].append(places.value(each));
        }
    }

    [[nodiscard]] QList<qint32> of(TaskId task) const { return m_rows.value(task); }

private:
    QHash<TaskId, QList<qint32>> m_rows;
};

void takeCounts(TransferCounts &counts, UnitCells &cells, const Codebook &codebook, const QList<TaskId> &order)
{
    for (const auto &[cell, count] : cells.counts())
        counts.taskDirection.append({order.at(cell.row), codebook.directions.at(cell.column).id, count});
}

void takeActors(TransferCounts &counts, UnitCells &cells, const Codebook &codebook)
{
    for (const auto &[cell, count] : cells.counts())
        counts.fromTo.append({codebook.actors.at(cell.row).id, codebook.actors.at(cell.column).id, count});
}

} // namespace

TransferCounts transferCounts(
    const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit, bool rollUp)
{
    const Codebook &codebook = study.codebook;
    const QList<TaskId> order = treeOrder(codebook);
    const TaskRows rows(codebook, order, rollUp);
    const auto directions = placesById(codebook.directions);
    const auto actors = placesById(codebook.actors);
    TransferCounts counts;
    UnitCells fromTo(codebook.actors.size(), codebook.actors.size());
    UnitCells taskDirection(order.size(), codebook.directions.size());
    UnitCells kinds(qsizetype(counts.kinds.size()), 1);
    forEachByUnit(statements, unit, study.senders, [&](const CodedStatement &statement, qint64 counted) {
        const qsizetype place = directions.value(statement.direction, -1);
        if (place < 0)
            return;
        const Direction &direction = codebook.directions.at(place);
        kinds.add({qint32(direction.kind), 0}, counted);
        for (const qint32 row : rows.of(statement.task))
            taskDirection.add({row, qint32(place)}, counted);
        if (direction.kind == Direction::Kind::Transfer)
            fromTo.add({qint32(actors.value(direction.from)), qint32(actors.value(direction.to))}, counted);
    });
    takeActors(counts, fromTo, codebook);
    takeCounts(counts, taskDirection, codebook, order);
    for (const auto &[cell, count] : kinds.counts())
        counts.kinds.at(size_t(cell.row)) = count;
    return counts;
}

} // namespace Kodeks
