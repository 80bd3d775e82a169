// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/exporttables.h"

#include "core/exchange/letters/lettercolumns.h"
#include "core/model/letterattributes.h"

namespace Kodeks {

using namespace Qt::StringLiterals;
using enum TableField::Type;

namespace {

const TableField passageIdField{u"passage_id"_s, Text, 12, u"The passage's uuid, the same in every export."_s};
const TableField letterNameField{u"letter"_s, Text, 28, u"The letter's name: its file name at import."_s};
const TableField senderField{u"sender"_s, Text, 28, u"Who sent the letter."_s};
const TableField datedField{u"dated"_s, Date, 12, u"The date in the letter."_s};
const TableField coderField{u"coder"_s, Text, 14, u"Who coded the passage."_s};
const TableField taskIdField{u"task_id"_s, Text, 16, u"The id of its task in the codebook; empty if none was given."_s};
const TableField taskField{u"task"_s, Text, 28, u"The name of its task."_s};
const TableField taskPathField{u"task_path"_s, Text, 40, u"Its task with the groups above it, separated by “ / ”."_s};
const TableField directionIdField{
    u"direction_id"_s, Text, 16, u"The id of its direction in the codebook; empty if none was given."_s};
const TableField directionField{
    u"direction"_s, Text, 24, u"The direction in words: “from → to”, unchanged, cooperation or unclear."_s};
const TableField fromActorField{
    u"from_actor"_s, Text, 18, u"The actor that the task moves from; empty if nothing moves."_s};
const TableField toActorField{u"to_actor"_s, Text, 18, u"The actor that the task moves to; empty if nothing moves."_s};
const TableField argumentsField{
    u"arguments"_s, Text, 24, u"The ids of the arguments and themes given, joined by “;”."_s};
const TableField certaintyField{
    u"certainty"_s, Integer, 10, u"How sure the coder was: 1 (unsure) to 3 (sure); empty if not stated."_s};
const TableField memoField{u"memo"_s, Text, 40, u"The coder's memo, in Markdown."_s};
const TableField letterSha256Field{u"letter_sha256"_s, Text, 14, u"SHA-256 of the letter's text in UTF-8."_s};

} // namespace

TableFields passageFields()
{
    return {passageIdField, letterNameField, senderField, datedField,
        {u"question"_s, Text, 30,
            u"The question of the consultation that the passage's place answers; empty if none."_s},
        coderField,
        {u"start"_s, Integer, 9,
            u"Where the passage begins in the letter's text, in Unicode code points, the first being 0."_s},
        {u"end"_s, Integer, 9, u"The place after its last code point."_s},
        {u"text"_s, Text, 70, u"Exactly that slice of the letter's text."_s}, taskIdField, taskField, taskPathField,
        directionIdField, directionField, fromActorField, toActorField, argumentsField, certaintyField, memoField,
        {u"created_at"_s, Instant, 20, u"When the passage was coded, in UTC."_s},
        {u"modified_at"_s, Instant, 20, u"When it was last changed, in UTC."_s}, letterSha256Field};
}

TableFields letterFields(const QStringList &attributes)
{
    TableFields fields{letterNameField, senderField, {u"recipient"_s, Text, 28, u"Whom the letter is written to."_s},
        datedField, {u"our_reference"_s, Text, 18, u"The sender's reference."_s},
        {u"your_reference"_s, Text, 18, u"The recipient's reference."_s},
        {u"case_number"_s, Text, 18, u"The number of the case."_s}, {u"signature"_s, Text, 28, u"Who signed it."_s},
        {u"subject"_s, Text, 40, u"What it says it is about."_s},
        {u"handler"_s, Text, 28, u"Who handles the case, as the letter says."_s},
        {u"confidentiality"_s, Text, 28, u"That it is kept from the public, as it says, and by what rule."_s},
        {u"characters"_s, Integer, 11, u"The length of its text in Unicode code points."_s},
        {u"passages"_s, Integer, 11, u"How many of the passages exported are in it."_s},
        {u"imported_at"_s, Instant, 20, u"When it was brought into the project, in UTC."_s}, letterSha256Field,
        {u"imported_file"_s, Text, 28, u"The name of the file that it was imported from; empty if not known."_s},
        {u"imported_folder"_s, Text, 28, u"The folder of that file, from the one that was imported on."_s}};
    // A column of one name has one type in all tables: the lines for Python rely on it.
    const QStringList taken = fieldNames(passageFields()) + fieldNames(fields) + fieldNames(codebookFields())
        + fieldNames(memoFields()) + fieldNames(kindFields());
    for (const QString &name : attributes)
        fields.append({attributeTitle(name, taken), Text, 18,
            u"What is said of the letter under this name: an attribute of the study's own."_s});
    return fields;
}

QStringList letterCells(const Letter &letter, qsizetype passages, const QStringList &attributes)
{
    QStringList cells{letter.name, letter.fact(Fact::Sender), letter.fact(Fact::Recipient), letter.fact(Fact::Dated),
        letter.fact(Fact::OurReference), letter.fact(Fact::YourReference), letter.fact(Fact::CaseNumber),
        letter.fact(Fact::Signature), letter.fact(Fact::Subject), letter.fact(Fact::Handler),
        letter.fact(Fact::Confidentiality), QString::number(letter.length), QString::number(passages),
        instantText(letter.imported), letter.sha256, letter.file, letter.folder};
    const auto values = attributeValues(letter.attributes);
    for (const QString &name : attributes)
        cells.append(values.value(attributeKey(name)));
    return cells;
}

TableFields memoFields()
{
    return {{u"memo_of"_s, Text, 12, u"What the memo is about: project, letter, task, direction, actor or argument."_s},
        letterNameField, senderField,
        {u"code_id"_s, Text, 16, u"The id of the code in the codebook; empty for an actor, which has none."_s},
        {u"code"_s, Text, 28, u"The name of the code."_s}, coderField, memoField};
}

QStringList memoCells(const ReadMemo &memo)
{
    return {memo.of, memo.letter ? memo.letter->name : QString(),
        memo.letter ? memo.letter->fact(Fact::Sender) : QString(), memo.codeId, memo.code, memo.coder, memo.text};
}

TableFields kindFields()
{
    return {{u"attribute"_s, Text, 18,
                u"An attribute of letters that has at most 30 values, such as the kind of sender."_s},
        {u"value"_s, Text, 24, u"What it says; empty for letters without it."_s}, taskIdField, taskField,
        directionIdField, directionField,
        {u"letters"_s, Integer, 11, u"How many of these letters have such a passage among those exported."_s},
        {u"passages"_s, Integer, 11, u"How many of the passages exported are such."_s}};
}

TableFields onlyFields()
{
    return {{u"only"_s, Text, 60, u"The query that all exported passages fulfil."_s}};
}

TableFields positionFields()
{
    return {senderField, taskIdField, taskField, directionIdField, directionField,
        {u"passages"_s, Integer, 11, u"How many of the passages counted say so."_s},
        {u"letter_names"_s, Text, 28, u"The names of the sender's letters that say so, joined by “;”."_s},
        {u"conflict"_s, Text, 9,
            u"true where the sender wants two different things of the task, each a transfer or unchanged."_s},
        {u"decision_id"_s, Text, 16,
            u"The id of the direction that the sender was decided to want; “none” where it was decided that it cannot "
            "be told; empty where nothing was decided."_s},
        {u"decision_note"_s, Text, 40, u"What was noted with the decision."_s},
        {u"decided_by"_s, Text, 14, u"Who decided."_s},
        {u"decided_at"_s, Instant, 20, u"When it was decided, in UTC."_s}};
}

TableFields answerFields()
{
    return {senderField, {u"question"_s, Text, 30, u"The question's text."_s},
        {u"answer"_s, Text, 11,
            u"answered, elsewhere (only of tasks that answers to it are about), general (only outside of all "
            "questions) or silent: as passages say, or as somebody has set it."_s},
        {u"found"_s, Text, 11, u"What passages alone say."_s},
        {u"set_by"_s, Text, 14, u"Who has set another answer; empty if nobody has."_s}};
}

TableFields campFields()
{
    return {{u"place"_s, Integer, 7, u"The order in which like ones stand beside each other, from 1."_s}, senderField,
        {u"camp"_s, Integer, 7,
            u"The number of the camp, from 1: clustered by mean distance, congruence less conflict by activity."_s}};
}

TableFields transferFields()
{
    return {passageIdField, letterNameField, senderField, datedField, coderField, taskIdField, taskField, taskPathField,
        directionIdField, fromActorField, toActorField, argumentsField, certaintyField};
}

bool isTransfer(const PassageRow &row)
{
    return !row.fromActor.isEmpty() && !row.toActor.isEmpty();
}

QStringList transferCells(const PassageRow &row)
{
    return {row.passageId, row.letter, row.sender, row.dated, row.coder, row.taskId, row.task, row.taskPath,
        row.directionId, row.fromActor, row.toActor, row.argumentIds(),
        row.certainty > 0 ? QString::number(row.certainty) : QString()};
}

} // namespace Kodeks
