// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/codewords.h"

namespace Kodeks {

QString taskWord(const Codebook &codebook, TaskId id)
{
    const Task *task = codebook.task(id);
    return task && !task->text.code.isEmpty() ? task->text.code : codebook.taskPath(id);
}

QString directionIdWord(const Codebook &codebook, DirectionId id)
{
    const Direction *direction = codebook.direction(id);
    return direction && !direction->text.code.isEmpty() ? direction->text.code : directionName(codebook, id);
}

QString taskName(const Codebook &codebook, TaskId id)
{
    const Task *task = codebook.task(id);
    return task ? task->name : QString();
}

QString directionName(const Codebook &codebook, DirectionId id)
{
    const Direction *direction = codebook.direction(id);
    return direction ? codebook.directionName(*direction) : QString();
}

} // namespace Kodeks
