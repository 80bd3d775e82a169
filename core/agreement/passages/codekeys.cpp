// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/codekeys.h"

#include <QCoreApplication>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct CodeKeysText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementReport)
};

constexpr CodeKey passageKey = 1;

QString idOf(const CodeText &text)
{
    return text.code.isEmpty() ? text.uuid.toString(QUuid::WithoutBraces) : text.code;
}

QString actorId(const Actor &actor)
{
    return actor.name.isEmpty() ? actor.uuid.toString(QUuid::WithoutBraces) : actor.name;
}

template <typename Id, typename Code>
QHash<Id, const Code *> byId(const QList<Code> &codes)
{
    QHash<Id, const Code *> found;
    for (const Code &code : codes)
        found.insert(code.id, &code);
    return found;
}

} // namespace

CodeKeys::CodeKeys(const Codebook &codebook)
    : m_codebook(codebook)
    , m_tasks(byId<TaskId>(codebook.tasks))
    , m_directions(byId<DirectionId>(codebook.directions))
    , m_arguments(byId<ArgumentId>(codebook.arguments))
    , m_actors(byId<ActorId>(codebook.actors))
{
}

QVarLengthArray<CodeKey, 8> CodeKeys::of(const Passage &passage, Component component) const
{
    QVarLengthArray<CodeKey, 8> keys;
    const Direction *direction = m_directions.value(passage.direction);
    if (component == Component::Passage) {
        keys.append(passageKey);
    } else if (component == Component::Task && m_tasks.contains(passage.task)) {
        keys.append(passage.task.value());
    } else if (component == Component::Arguments) {
        for (const ArgumentId argument : passage.arguments) {
            if (m_arguments.contains(argument))
                keys.append(argument.value());
        }
    } else if (component == Component::Direction && direction) {
        keys.append(direction->id.value());
    } else if ((component == Component::From || component == Component::To) && direction
        && direction->kind == Direction::Kind::Transfer) {
        const ActorId actor = component == Component::From ? direction->from : direction->to;
        if (m_actors.contains(actor))
            keys.append(actor.value());
    }
    return keys;
}

QList<CodeKey> CodeKeys::all(Component component) const
{
    QList<CodeKey> keys;
    if (component == Component::Task) {
        for (const Task &task : m_codebook.tasks) {
            if (!task.group)
                keys.append(task.id.value());
        }
    } else if (component == Component::Direction) {
        for (const Direction &direction : m_codebook.directions)
            keys.append(direction.id.value());
    } else if (component == Component::Arguments) {
        for (const Argument &argument : m_codebook.arguments)
            keys.append(argument.id.value());
    }
    return keys;
}

qsizetype CodeKeys::available(Component component) const
{
    if (component == Component::Passage)
        return 1;
    if (component != Component::From && component != Component::To)
        return all(component).size();
    QSet<ActorId> actors;
    for (const Direction &direction : m_codebook.directions) {
        const ActorId actor = component == Component::From ? direction.from : direction.to;
        if (direction.kind == Direction::Kind::Transfer && m_actors.contains(actor))
            actors.insert(actor);
    }
    return actors.size();
}

QString CodeKeys::id(Component component, CodeKey key) const
{
    if (component == Component::Passage)
        return u"coded"_s;
    if (component == Component::Task)
        return idOf(m_tasks.value(TaskId(key))->text);
    if (component == Component::Direction)
        return idOf(m_directions.value(DirectionId(key))->text);
    if (component == Component::Arguments)
        return idOf(m_arguments.value(ArgumentId(key))->text);
    return actorId(*m_actors.value(ActorId(key)));
}

QString CodeKeys::name(Component component, CodeKey key) const
{
    if (component == Component::Passage)
        return CodeKeysText::tr("coded");
    if (component == Component::Task)
        return m_tasks.value(TaskId(key))->name;
    if (component == Component::Direction)
        return m_codebook.directionName(*m_directions.value(DirectionId(key)));
    if (component == Component::Arguments)
        return m_arguments.value(ArgumentId(key))->name;
    return id(component, key);
}

} // namespace Kodeks
