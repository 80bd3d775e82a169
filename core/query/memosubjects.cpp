// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/memosubjects.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

using Of = MemoSubject::Of;

QString memoSubjectWord(MemoSubject::Of of)
{
    switch (of) {
    case Of::Project: return u"project"_s;
    case Of::Letter: return u"letter"_s;
    case Of::Task: return u"task"_s;
    case Of::Direction: return u"direction"_s;
    case Of::Actor: return u"actor"_s;
    case Of::Argument: return u"argument"_s;
    }
    return {};
}

MemoCode memoCode(const Codebook &codebook, const MemoSubject &subject)
{
    switch (subject.of()) {
    case Of::Task:
        if (const Task *task = codebook.task(TaskId(subject.row())))
            return {task->text.code, task->name};
        break;
    case Of::Direction:
        if (const Direction *direction = codebook.direction(DirectionId(subject.row())))
            return {direction->text.code, codebook.directionName(*direction)};
        break;
    case Of::Actor: return {{}, codebook.actorName(ActorId(subject.row()))};
    case Of::Argument:
        if (const Argument *argument = codebook.argument(ArgumentId(subject.row())))
            return {argument->text.code, argument->name};
        break;
    case Of::Project:
    case Of::Letter: break;
    }
    return {};
}

QList<MemoSubject> memoSubjects(const Codebook &codebook, const QList<Letter> &letters)
{
    QList<MemoSubject> subjects{MemoSubject()};
    const auto add = [&subjects](const auto &things) {
        for (const auto &thing : things)
            subjects.append(thing.id);
    };
    add(codebook.tasks);
    add(codebook.directions);
    add(codebook.actors);
    add(codebook.arguments);
    add(letters);
    return subjects;
}

} // namespace Kodeks
