// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/agreementinput.h"

#include <QSet>

namespace Kodeks {

namespace {

template <typename Id>
QSet<Id> setOf(const QList<Id> &ids)
{
    return QSet<Id>(ids.begin(), ids.end());
}

/// The chosen tasks and all below them, however deep.
QSet<TaskId> withChildren(const QList<TaskId> &chosen, const QList<Task> &tasks)
{
    QSet<TaskId> all = setOf(chosen);
    QHash<TaskId, QList<TaskId>> below;
    for (const Task &task : tasks)
        below[task.parent].append(task.id);
    QList<TaskId> left(all.begin(), all.end());
    while (!left.isEmpty()) {
        for (const TaskId child : below.value(left.takeLast())) {
            if (!all.contains(child)) {
                all.insert(child);
                left.append(child);
            }
        }
    }
    return all;
}

template <typename Id, typename Code>
void keep(QList<Code> &codes, const QSet<Id> &chosen)
{
    codes.removeIf([&](const Code &code) { return !chosen.contains(code.id); });
}

} // namespace

void restrictTo(AgreementInput &input, const ChosenCodes &codes)
{
    const QSet<TaskId> tasks = withChildren(codes.tasks, input.codebook.tasks);
    const QSet<DirectionId> directions = setOf(codes.directions);
    const QSet<ArgumentId> arguments = setOf(codes.arguments);
    const auto isLeftOut = [&](const Passage &passage) {
        const bool hasArgument
            = std::ranges::any_of(passage.arguments, [&](ArgumentId id) { return arguments.contains(id); });
        return (!tasks.isEmpty() && !tasks.contains(passage.task))
            || (!directions.isEmpty() && !directions.contains(passage.direction))
            || (!arguments.isEmpty() && !hasArgument);
    };
    for (AgreementLetter &letter : input.letters) {
        for (QList<Passage> &passages : letter.passages)
            passages.removeIf(isLeftOut);
    }
    if (!tasks.isEmpty())
        keep(input.codebook.tasks, tasks);
    if (!directions.isEmpty())
        keep(input.codebook.directions, directions);
    if (!arguments.isEmpty())
        keep(input.codebook.arguments, arguments);
}

} // namespace Kodeks
