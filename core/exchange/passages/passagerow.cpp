// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/passages/passagerow.h"

#include "core/base/isotime.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void addCodes(PassageRow &row, const Passage &passage, const Codebook &codebook)
{
    if (const Task *task = codebook.task(passage.task)) {
        row.taskId = task->text.code;
        row.task = task->name;
        row.taskPath = codebook.taskPath(task->id);
    }
    if (const Direction *direction = codebook.direction(passage.direction)) {
        row.directionId = direction->text.code;
        row.direction = codebook.directionName(*direction);
        row.fromActor = codebook.actorName(direction->from);
        row.toActor = codebook.actorName(direction->to);
    }
    for (const ArgumentId id : passage.arguments) {
        if (const Argument *argument = codebook.argument(id))
            row.arguments.append({u"argument"_s, argument->text.code, argument->name});
    }
}

} // namespace

QString instantText(const QDateTime &time)
{
    return isoTime(time);
}

QString PassageRow::argumentIds() const
{
    QStringList ids;
    for (const PassageCode &argument : arguments)
        ids.append(argument.id);
    return ids.join(u';');
}

QList<PassageCode> PassageRow::codes() const
{
    QList<PassageCode> given;
    if (!taskId.isEmpty())
        given.append({u"task"_s, taskId, task});
    if (!directionId.isEmpty())
        given.append({u"direction"_s, directionId, direction});
    return given + arguments;
}

PassageRow passageRow(const Passage &passage, const Letter &letter, const QString &text, const QString &question,
    const Coder &coder, const Codebook &codebook)
{
    PassageRow row;
    row.passageId = passage.uuid.toString(QUuid::WithoutBraces);
    row.letter = letter.name;
    row.sender = letter.fact(Fact::Sender);
    row.dated = letter.fact(Fact::Dated);
    row.question = question;
    row.coder = coder.name;
    row.range = passage.range;
    row.text = text;
    addCodes(row, passage, codebook);
    row.certainty = passage.certainty;
    row.memo = passage.memo;
    row.created = instantText(passage.created);
    row.modified = instantText(passage.modified);
    row.letterSha256 = letter.sha256;
    return row;
}

} // namespace Kodeks
