// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/randomedits.h"

#include "core/project/edits/edits.h"
#include "core/project/settling/settling.h"
#include "core/project/settling/worklist.h"

#include <QTimeZone>

namespace Kodeks {

using namespace Qt::StringLiterals;

RandomEdits::RandomEdits(Project &project, quint32 seed)
    : m_project(project)
    , m_random(seed)
{
}

void RandomEdits::make(int count)
{
    for (int i = 0; i < count; ++i)
        one();
}

void RandomEdits::apply(const Edit &edit)
{
    (void)m_project.apply(edit); // refused edits are part of the game
}

QString RandomEdits::word()
{
    static const QStringList stock = u"one two three four five six seven eight"_s.split(u' ');
    return any(stock);
}

Passage RandomEdits::anyPassage()
{
    const Letter letter = any(m_project.letters());
    const auto passages = m_project.passages(letter.id);
    return passages ? any(*passages) : Passage();
}

void RandomEdits::recode(Passage &passage)
{
    QList<TaskId> tasks{TaskId()};
    for (const Task &task : m_project.codebook().tasks) {
        if (!task.group)
            tasks.append(task.id);
    }
    passage.task = any(tasks);
    passage.direction = m_random.bounded(3) == 0 ? DirectionId() : any(m_project.codebook().directions).id;
    passage.arguments.clear();
    for (const Argument &argument : m_project.codebook().arguments) {
        if (m_random.bounded(3) == 0)
            passage.arguments.append(argument.id);
    }
    passage.certainty = m_random.bounded(4);
    passage.goodQuote = m_random.bounded(4) == 0;
    passage.memo = m_random.bounded(2) == 0 ? QString() : word();
}

void RandomEdits::passageEdit()
{
    const Passage old = anyPassage();
    Passage changed = old;
    switch (m_random.bounded(7)) {
    case 0:
    case 1: {
        const Letter letter = any(m_project.letters());
        Passage added;
        added.letter = letter.id;
        added.coder = any(m_project.coders()).id;
        added.range.start = m_random.bounded(std::max(1, static_cast<int>(letter.length)));
        added.range.end = added.range.start + 1 + m_random.bounded(10);
        recode(added);
        return apply(Edits::addPassage(added));
    }
    case 2: return apply(Edits::resizePassage(old.id, {old.range.start, old.range.end + 1 - m_random.bounded(3)}));
    case 3: return apply(Edits::splitPassage(old.id, old.range.start + 1));
    case 4: return apply(Edits::removePassages({old.id}));
    case 5:
        return apply(Edits::recodePassages({old.id},
            {.task = old.task,
                .newDirection = NewDirection{.from = any(m_project.codebook().actors).name,
                    .to = any(m_project.codebook().actors).name},
                .arguments = old.arguments}));
    default: recode(changed); return apply(Edits::changePassage(changed));
    }
}

void RandomEdits::taskEdit()
{
    Task task = any(m_project.codebook().tasks);
    const Task other = any(m_project.codebook().tasks);
    switch (m_random.bounded(7)) {
    case 0: {
        Task added;
        added.name = word();
        added.group = m_random.bounded(4) == 0;
        added.parent = m_random.bounded(2) == 0 ? TaskId() : task.id;
        return apply(Edits::addTask(added));
    }
    case 1: task.name = word(); return apply(Edits::changeTask(task));
    case 2: task.text.definition = word(); return apply(Edits::changeTask(task));
    case 3: task.group = !task.group; return apply(Edits::changeTask(task));
    case 4:
    case 5: return apply(Edits::moveTask(task.id, m_random.bounded(4) == 0 ? TaskId() : other.id, m_random.bounded(3)));
    default: return apply(m_random.bounded(2) == 0 ? Edits::mergeTasks(task.id, other.id) : Edits::removeTask(task.id));
    }
}

void RandomEdits::codeEdit()
{
    Argument argument = any(m_project.codebook().arguments);
    Direction direction = any(m_project.codebook().directions);
    switch (m_random.bounded(7)) {
    case 0: {
        Argument added;
        added.name = word();
        return apply(Edits::addArgument(added));
    }
    case 1: argument.name = word(); return apply(Edits::changeArgument(argument));
    case 2:
        return apply(m_random.bounded(2) == 0
                ? Edits::mergeArguments(argument.id, any(m_project.codebook().arguments).id)
                : Edits::removeArgument(argument.id));
    case 3: {
        Direction added;
        added.from = any(m_project.codebook().actors).id;
        added.to = any(m_project.codebook().actors).id;
        return apply(Edits::addDirection(added));
    }
    case 4: direction.text.include = word(); return apply(Edits::changeDirection(direction));
    case 5:
        direction.kind = Direction::Kind::Transfer;
        direction.from = any(m_project.codebook().actors).id;
        direction.to = any(m_project.codebook().actors).id;
        return apply(Edits::changeDirection(direction));
    default:
        return apply(m_random.bounded(2) == 0
                ? Edits::mergeDirections(direction.id, any(m_project.codebook().directions).id)
                : Edits::removeDirection(direction.id));
    }
}

void RandomEdits::actorEdit()
{
    Actor actor = any(m_project.codebook().actors);
    const Actor other = any(m_project.codebook().actors);
    switch (m_random.bounded(4)) {
    case 0: return apply(Edits::addActor({{}, {}, word(), {}, other.id, 0}));
    case 1: actor.name = word(); return apply(Edits::changeActor(actor));
    case 2: actor.kindOf = other.id; return apply(Edits::changeActor(actor));
    default:
        return apply(m_random.bounded(2) == 0 ? Edits::mergeActors(actor.id, other.id) : Edits::removeActor(actor.id));
    }
}

void RandomEdits::letterEdit()
{
    const Letter letter = any(m_project.letters());
    switch (m_random.bounded(11)) {
    case 8: return apply(Edits::setAttribute(letter.id, any(QStringList{u"Type"_s, u"TYPE"_s, u"Region"_s}), word()));
    case 9: return apply(Edits::setAttribute(letter.id, u"type"_s, std::nullopt));
    case 10: return apply(Edits::setAttribute(letter.id, word(), word()));
    case 0:
    case 1: {
        NewLetter added;
        added.name = word() + u".txt"_s;
        added.text = u"The text of letter %1."_s.arg(word());
        added.original = added.text.toUtf8();
        added.facts.insert(Fact::Dated, {u"2024-04-17"_s, FactValue::Source::Found, {0, 1}});
        return apply(Edits::addLetters({added}));
    }
    case 2: return apply(Edits::renameLetter(letter.id, word() + u".txt"_s));
    case 3: return apply(Edits::setFact(letter.id, Fact::Sender, word()));
    case 4: return apply(Edits::setFact(letter.id, Fact::Sender, std::nullopt));
    case 5:
    case 6: return apply(Edits::setDone(letter.id, any(m_project.coders()).id, m_random.bounded(2) == 0));
    default: return m_random.bounded(3) == 0 ? apply(Edits::removeLetters({letter.id})) : void();
    }
}

void RandomEdits::otherEdit()
{
    Coder coder = any(m_project.coders());
    switch (m_random.bounded(5)) {
    case 0: return apply(Edits::addCoder({{}, {}, word(), {}}));
    case 1: coder.name = word(); return apply(Edits::changeCoder(coder));
    case 2: return apply(Edits::removeCoder(coder.id));
    case 3: return apply(Edits::setDetails(word(), word(), {word()}));
    default: (void)m_project.undo();
    }
}

void RandomEdits::settleEdit()
{
    using Decision = Settlement::Decision;
    const CoderId a = any(m_project.coders()).id;
    const auto list = worklist(m_project.path(), {a, any(m_project.coders()).id, {}, {}});
    if (!list)
        return;
    if (m_random.bounded(5) == 0)
        return apply(Edits::settle(adoptAgreed(*list)));
    const WorkItem item = any(list->differences);
    if (item.settlement && m_random.bounded(4) == 0)
        return apply(Edits::withdrawSettlements({item.settlement->id}));
    Settling settling = item.settling(list->a.id, list->b.id, static_cast<Decision>(m_random.bounded(6)), word());
    for (int i = m_random.bounded(4); i > 0; --i) {
        settling.edited.append(item.pair.a ? *item.pair.a : item.pair.b.value_or(Passage()));
        recode(settling.edited.last());
    }
    apply(Edits::settle(settling));
}

void RandomEdits::one()
{
    switch (m_random.bounded(11)) {
    case 10: return settleEdit();
    case 0:
    case 1: return taskEdit();
    case 2:
    case 3: return codeEdit();
    case 4: return actorEdit();
    case 5: return letterEdit();
    case 6: return otherEdit();
    default: return passageEdit();
    }
}

Clock unsteadyClock(quint32 seed, qint64 skew)
{
    auto random = std::make_shared<QRandomGenerator>(seed);
    auto time = std::make_shared<QDateTime>(QDateTime(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::UTC).addMSecs(skew));
    return [random, time] {
        *time = time->addMSecs(3 * (1 + random->bounded(3)));
        return *time;
    };
}

} // namespace Kodeks
