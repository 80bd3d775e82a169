// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookcsv.h"
#include "core/exchange/codebooks/grouppath.h"
#include "core/exchange/reports/exporttables.h"
#include "core/model/codeorder.h"
#include "core/model/words.h"

namespace Kodeks {

using namespace Qt::StringLiterals;
using enum TableField::Type;

namespace {

/// Where a task stands: the groups right above it, and the task that those stand beneath.
struct Place
{
    QStringList groups;
    QString task;
};

class CodebookTable
{
public:
    explicit CodebookTable(const Codebook &codebook)
        : m_codebook(codebook)
        , m_children(tasksByParent(codebook))
    {
    }

    QList<QStringList> rows()
    {
        for (const Actor &actor : inOrder(m_codebook.actors)) {
            CodeText text;
            text.uuid = actor.uuid;
            add({u"actor"_s, {}, actor.name, m_codebook.actorName(actor.kindOf), {}, {}, {}, {}}, text,
                joinedAliases(actor.aliases));
        }
        addTasks({}, {});
        for (const Direction &direction : inOrder(m_codebook.directions)) {
            add({u"direction"_s, direction.text.code, m_codebook.directionName(direction), {}, {},
                    m_codebook.actorName(direction.from), m_codebook.actorName(direction.to),
                    directionWord(direction.kind)},
                direction.text);
        }
        for (const Argument &argument : inOrder(m_codebook.arguments)) {
            const QString dimension = argument.kind == Argument::Kind::Theme ? u"theme"_s : u"argument"_s;
            add({dimension, argument.text.code, argument.name, {}, {}, {}, {}, {}}, argument.text);
        }
        return m_rows;
    }

private:
    void addTasks(TaskId parent, const Place &place)
    {
        for (const Task &task : m_children.value(parent)) {
            add({task.group ? u"group"_s : u"task"_s, task.text.code, task.name, joinedGroupPath(place.groups),
                    place.task, {}, {}, {}},
                task.text);
            addTasks(task.id,
                task.group ? Place{place.groups + QStringList(task.name), place.task} : Place{{}, task.text.code});
        }
    }

    void add(const QStringList &cells, const CodeText &text, const QString &aliases = {})
    {
        const QString uuid = text.uuid.isNull() ? QString() : text.uuid.toString(QUuid::WithoutBraces);
        m_rows.append(
            cells + QStringList{text.definition, text.include, text.exclude, text.example, text.color, aliases, uuid});
    }

    const Codebook &m_codebook;
    QHash<TaskId, QList<Task>> m_children;
    QList<QStringList> m_rows;
};

} // namespace

TableFields codebookFields()
{
    return {
        {u"dimension"_s, Text, 11, u"What the row is: task, group (of tasks), actor, direction, argument or theme."_s},
        {u"id"_s, Text, 16, u"The short id of a task, direction, argument or theme, unique in its dimension."_s},
        {u"name"_s, Text, 36, u"Its name; of a direction its words, as in passages."_s},
        {u"parent"_s, Text, 30,
            u"Of a task or group the groups above it, separated by “ / ”; of an actor the one it is a kind of."_s},
        {u"parent_id"_s, Text, 16, u"The id of the task it lies beneath, if any."_s},
        {u"from"_s, Text, 18, u"Of a direction: the actor that a task moves from."_s},
        {u"to"_s, Text, 18, u"Of a direction: the actor that a task moves to."_s},
        {u"kind"_s, Text, 12, u"Of a direction: transfer, unchanged, cooperation or unclear."_s},
        {u"definition"_s, Text, 60, u"What it means."_s}, {u"include"_s, Text, 40, u"When to use it."_s},
        {u"exclude"_s, Text, 40, u"When not to use it."_s}, {u"example"_s, Text, 40, u"An example."_s},
        {u"color"_s, Text, 9, u"Its colour as #rrggbb; empty to follow its group."_s},
        {u"aliases"_s, Text, 24, u"Other names of an actor, joined by “;” (“\\;” and “\\\\” within one)."_s},
        {u"uuid"_s, Text, 12, u"Its uuid, the same in every export."_s}};
}

QList<QStringList> codebookRows(const Codebook &codebook)
{
    return CodebookTable(codebook).rows();
}

} // namespace Kodeks
