// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/blindness.h"

#include "core/project/project.h"

namespace Kodeks::Blindness {

bool seesOthers(const Project &project, CoderId viewer, LetterId letter)
{
    return !project.isBlind() || project.isDone(letter, viewer);
}

bool sees(const Project &project, CoderId viewer, const Passage &passage)
{
    return (viewer.isValid() && passage.coder == viewer) || seesOthers(project, viewer, passage.letter);
}

QList<Passage> seen(const Project &project, CoderId viewer, const QList<Passage> &passages)
{
    QList<Passage> some = passages;
    some.removeIf([&](const Passage &passage) { return !sees(project, viewer, passage); });
    return some;
}

qsizetype countSeen(const Project &project, CoderId viewer, LetterId letter)
{
    if (seesOthers(project, viewer, letter))
        return project.passageCount(letter);
    return viewer.isValid() ? project.passageCount(letter, viewer) : 0;
}

Result<PassageStore::Counts> countsSeen(const Project &project, CoderId viewer)
{
    const auto all = project.allPassages();
    if (!all)
        return failed(all);
    PassageStore::Counts counts;
    for (const QuotedPassage &quoted : *all) {
        const Passage &passage = quoted.passage;
        if (!sees(project, viewer, passage))
            continue;
        ++counts.ofCoder[{passage.letter, passage.coder}];
        if (passage.task.isValid())
            ++counts.ofTask[passage.task];
        if (passage.direction.isValid())
            ++counts.ofDirection[passage.direction];
        for (const ArgumentId argument : passage.arguments)
            ++counts.ofArgument[argument];
    }
    return counts;
}

} // namespace Kodeks::Blindness
