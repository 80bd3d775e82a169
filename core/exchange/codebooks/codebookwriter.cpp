// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookwriter.h"

#include "core/exchange/codebooks/grouppath.h"
#include "core/model/codeorder.h"
#include "core/model/directionkind.h"
#include "core/model/words.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void addIfGiven(JsonMembers &members, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        members.append({key, value});
}

void addDetails(JsonMembers &members, const CodeText &text)
{
    addIfGiven(members, u"include"_s, text.include);
    addIfGiven(members, u"exclude"_s, text.exclude);
    addIfGiven(members, u"example"_s, text.example);
    addIfGiven(members, u"color"_s, text.color);
}

/// A list or an object with one entry a line, or on one line where there is none.
QByteArray block(char open, const QByteArrayList &entries, char close, const QByteArray &indent)
{
    if (entries.isEmpty())
        return QByteArray(1, open) + close;
    return open + ("\n" + indent + " ") + entries.join(",\n" + indent + " ") + "\n" + indent + close;
}

template <typename Codes>
QByteArray uuidsByCode(const QByteArray &dimension, const Codes &codes)
{
    JsonMembers members;
    for (const auto &code : codes) {
        if (!code.text.code.isEmpty() && !code.text.uuid.isNull())
            members.append({code.text.code, code.text.uuid.toString(QUuid::WithoutBraces)});
    }
    return members.isEmpty() ? QByteArray() : '"' + dimension + "\": " + jsonObjectText(members);
}

} // namespace

CodebookWriter::CodebookWriter(const Codebook &codebook)
    : m_codebook(codebook)
    , m_children(tasksByParent(codebook))
{
}

QByteArray CodebookWriter::write()
{
    writeChildren(TaskId(), {});
    const QByteArrayList dimensions = {
        "\"task\": " + block('[', m_tasks, ']', "  "),
        "\"direction\": " + block('[', directions(), ']', "  "),
        "\"argument\": " + block('[', arguments(), ']', "  "),
    };
    QByteArrayList rules;
    for (const QString &rule : m_codebook.rules)
        rules.append(jsonText(rule));
    QByteArrayList members = {
        "\"title\": " + jsonText(m_codebook.title),
        "\"unit\": " + jsonText(m_codebook.unit),
        "\"actors\": " + block('[', actors(), ']', " "),
        "\"dimensions\": " + block('{', dimensions, '}', " "),
        "\"rules\": " + block('[', rules, ']', " "),
    };
    if (!m_groups.isEmpty())
        members.append("\"groups\": " + block('[', m_groups, ']', " "));
    if (const QByteArrayList known = uuids(); !known.isEmpty())
        members.append("\"uuids\": " + block('{', known, '}', " "));
    return block('{', members, '}', {}) + '\n';
}

void CodebookWriter::writeChildren(TaskId parent, const Place &place)
{
    int position = 0;
    for (const Task &node : m_children.value(parent)) {
        if (node.group) {
            writeGroup(node, place, position);
            writeChildren(node.id, {place.groups + QStringList(node.name), place.task});
        } else {
            writeTask(node, place);
            writeChildren(node.id, {{}, node.text.code});
        }
        ++position;
    }
}

void CodebookWriter::writeTask(const Task &task, const Place &place)
{
    JsonMembers members
        = {{u"id"_s, task.text.code}, {u"name"_s, task.name}, {u"parent"_s, joinedGroupPath(place.groups)}};
    addIfGiven(members, u"parent_id"_s, place.task);
    members.append({u"definition"_s, task.text.definition});
    addDetails(members, task.text);
    m_tasks.append(jsonObjectText(members));
}

void CodebookWriter::writeGroup(const Task &group, const Place &place, int position)
{
    JsonMembers members = {{u"name"_s, joinedGroupPath(place.groups + QStringList(group.name))}};
    addIfGiven(members, u"parent_id"_s, place.task);
    addIfGiven(members, u"definition"_s, group.text.definition);
    addDetails(members, group.text);
    if (!hasTasks(group.id))
        members.append({u"position"_s, position}); // no task's place in the list tells it
    if (!group.text.uuid.isNull())
        members.append({u"uuid"_s, group.text.uuid.toString(QUuid::WithoutBraces)});
    m_groups.append(jsonObjectText(members));
}

bool CodebookWriter::hasTasks(TaskId group) const
{
    return std::ranges::any_of(
        m_children.value(group), [this](const Task &node) { return !node.group || hasTasks(node.id); });
}

QByteArrayList CodebookWriter::actors() const
{
    QByteArrayList entries;
    for (const Actor &actor : inOrder(m_codebook.actors)) {
        JsonMembers members = {{u"name"_s, actor.name}};
        addIfGiven(members, u"kind_of"_s, m_codebook.actorName(actor.kindOf));
        if (!actor.aliases.isEmpty())
            members.append({u"aliases"_s, QJsonArray::fromStringList(actor.aliases)});
        entries.append(members.size() == 1 ? jsonText(actor.name) : jsonObjectText(members));
    }
    return entries;
}

QByteArrayList CodebookWriter::directions() const
{
    QByteArrayList entries;
    for (const Direction &direction : inOrder(m_codebook.directions)) {
        const QString from = m_codebook.actorName(direction.from);
        const QString to = m_codebook.actorName(direction.to);
        JsonMembers members = {{u"id"_s, direction.text.code}, {u"from"_s, from}, {u"to"_s, to}};
        if (directionKindFor(direction.text.code, from, to) != direction.kind)
            members.append({u"kind"_s, directionWord(direction.kind)});
        members.append({u"definition"_s, direction.text.definition});
        addDetails(members, direction.text);
        entries.append(jsonObjectText(members));
    }
    return entries;
}

QByteArrayList CodebookWriter::arguments() const
{
    QByteArrayList entries;
    for (const Argument &argument : inOrder(m_codebook.arguments)) {
        JsonMembers members = {{u"id"_s, argument.text.code}, {u"name"_s, argument.name}};
        if (argument.kind == Argument::Kind::Theme)
            members.append({u"kind"_s, u"theme"_s});
        addIfGiven(members, u"definition"_s, argument.text.definition);
        addDetails(members, argument.text);
        entries.append(jsonObjectText(members));
    }
    return entries;
}

QByteArrayList CodebookWriter::uuids() const
{
    JsonMembers actors;
    for (const Actor &actor : inOrder(m_codebook.actors)) {
        if (!actor.uuid.isNull())
            actors.append({actor.name, actor.uuid.toString(QUuid::WithoutBraces)});
    }
    QByteArrayList entries;
    if (!actors.isEmpty())
        entries.append("\"actor\": " + jsonObjectText(actors));
    entries += {uuidsByCode("task", m_codebook.tasks), uuidsByCode("direction", inOrder(m_codebook.directions)),
        uuidsByCode("argument", inOrder(m_codebook.arguments))};
    entries.removeAll(QByteArray());
    return entries;
}

} // namespace Kodeks
