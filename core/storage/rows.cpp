// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rows.h"

#include "core/model/letterattributes.h"
#include "core/model/words.h"
#include "core/storage/names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks::Rows {

using namespace Qt::StringLiterals;

namespace {

QJsonObject withText(QJsonObject row, const CodeText &text)
{
    row.insert("uuid"_L1, uuidWord(text.uuid));
    row.insert("code"_L1, text.code);
    row.insert("definition"_L1, text.definition);
    row.insert("include"_L1, text.include);
    row.insert("exclude"_L1, text.exclude);
    row.insert("example"_L1, text.example);
    row.insert("color"_L1, text.color);
    return row;
}

} // namespace

QJsonObject coder(const Coder &coder)
{
    return {{u"uuid"_s, uuidWord(coder.uuid)}, {u"name"_s, coder.name}, {u"color"_s, coder.color},
        {u"consensus_of"_s, uuidsWord(coder.consensusOf)}};
}

QJsonObject task(const Task &task)
{
    return withText({{u"name"_s, task.name}, {u"parent"_s, idValue(task.parent)}, {u"is_group"_s, task.group ? 1 : 0},
                        {u"position"_s, task.position}},
        task.text);
}

QJsonObject actor(const Actor &actor)
{
    const QString aliases
        = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(actor.aliases)).toJson(QJsonDocument::Compact));
    return {{u"uuid"_s, uuidWord(actor.uuid)}, {u"name"_s, actor.name}, {u"aliases"_s, aliases},
        {u"kind_of"_s, idValue(actor.kindOf)}, {u"position"_s, actor.position}};
}

QJsonObject direction(const Direction &direction)
{
    return withText({{u"kind"_s, directionWord(direction.kind)}, {u"from_actor"_s, idValue(direction.from)},
                        {u"to_actor"_s, idValue(direction.to)}, {u"position"_s, direction.position}},
        direction.text);
}

QJsonObject argument(const Argument &argument)
{
    return withText(
        {{u"name"_s, argument.name}, {u"kind"_s, argument.kind == Argument::Kind::Theme ? u"theme"_s : u"argument"_s},
            {u"position"_s, argument.position}},
        argument.text);
}

RowImage passage(const Passage &passage, const QString &quote)
{
    const auto reference = [](auto id) { return id.isValid() ? RowCell(id.value()) : RowCell(); };
    const QString created = timeWord(passage.created);
    return {Table::Passage,
        {uuidWord(passage.uuid), passage.letter.value(), passage.coder.value(), qint64(passage.range.start),
            qint64(passage.range.end), quote, reference(passage.task), reference(passage.direction),
            qint64(passage.certainty), passage.memo, created,
            passage.modified == passage.created ? created : timeWord(passage.modified),
            qint64(passage.goodQuote ? 1 : 0)}};
}

RowImage passageArgument(PassageId passage, ArgumentId argument, int ordinal)
{
    return {Table::PassageArgument, {passage.value(), argument.value(), qint64(ordinal)}};
}

QJsonObject fact(LetterId letter, Fact fact, const FactValue &value)
{
    return {{u"letter"_s, letter.value()}, {u"fact"_s, factWord(fact)}, {u"value"_s, value.value},
        {u"source"_s, value.source == FactValue::Source::Corrected ? u"corrected"_s : u"found"_s},
        {u"start"_s, qint64(value.range.start)}, {u"end"_s, qint64(value.range.end)}};
}

QJsonObject proposal(LetterId letter, Fact fact, const FactValue &value)
{
    return {{u"letter"_s, letter.value()}, {u"fact"_s, factWord(fact)}, {u"value"_s, value.value},
        {u"start"_s, qint64(value.range.start)}, {u"end"_s, qint64(value.range.end)}};
}

QJsonObject attribute(LetterId letter, const QString &name, const QString &value)
{
    return {{u"letter"_s, letter.value()}, {u"key"_s, attributeKey(name)}, {u"name"_s, name}, {u"value"_s, value}};
}

QJsonObject settlement(const Settlement &settlement)
{
    const auto uuid
        = [](const QUuid &passage) { return passage.isNull() ? QJsonValue() : QJsonValue(uuidWord(passage)); };
    return {{u"uuid"_s, uuidWord(settlement.uuid)}, {u"letter"_s, settlement.letter.value()},
        {u"consensus"_s, settlement.consensus.value()}, {u"coder_a"_s, settlement.a.value()},
        {u"coder_b"_s, settlement.b.value()}, {u"passage_a"_s, uuid(settlement.passageA)},
        {u"passage_b"_s, uuid(settlement.passageB)}, {u"statement_a"_s, settlement.statementA},
        {u"statement_b"_s, settlement.statementB}, {u"decision"_s, decisionWord(settlement.decision)},
        {u"note"_s, settlement.note}, {u"decided_by"_s, settlement.by.isNull() ? QString() : uuidWord(settlement.by)},
        {u"decided_by_name"_s, settlement.byName}, {u"decided"_s, timeWord(settlement.decided)},
        {u"passages"_s, uuidsWord(settlement.passages)}};
}

} // namespace Kodeks::Rows
