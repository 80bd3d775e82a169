// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/line/querychips.h"

#include "core/query/expressionreader.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Kind = Expression::Kind;

QList<QueryChip> chipsOf(const QString &query)
{
    return queryChips(query).value_or(QList<QueryChip>());
}

QString joined(const QList<QueryChip> &chips)
{
    QStringList texts;
    for (const QueryChip &chip : chips)
        texts.append(chip.text);
    return texts.join(u' ');
}

/// "x" of "not x".
QString afterNot(const QString &text)
{
    return text.section(u' ', 1).trimmed();
}

/// Whether the brackets around it are its own.
bool isInBrackets(const Expression &expression)
{
    return !expression.parts.isEmpty() && expression.parts.constFirst().place.start > expression.place.start;
}

bool isAny(const QString &query)
{
    const auto expression = readExpression(query);
    return expression && expression->kind == Kind::Any && !isInBrackets(*expression);
}

} // namespace

QueryResult<QList<QueryChip>> queryChips(const QString &query)
{
    const auto expression = readExpression(query);
    if (!expression)
        return std::unexpected(expression.error());
    QList<QueryChip> chips;
    const auto add = [&](QueryPlace place, bool isNot) {
        chips.append({query.sliced(place.start, place.end - place.start).trimmed(), place, isNot});
    };
    if (expression->kind == Kind::All && !isInBrackets(*expression)) {
        for (const Expression &part : expression->parts)
            add(part.place, part.kind == Kind::Not);
    } else {
        add({0, query.size()}, expression->kind == Kind::Not);
    }
    return chips;
}

QString withoutChip(const QString &query, qsizetype index)
{
    QList<QueryChip> chips = chipsOf(query);
    if (index < 0 || index >= chips.size())
        return query;
    chips.removeAt(index);
    return joined(chips);
}

QString withChipTurned(const QString &query, qsizetype index)
{
    QList<QueryChip> chips = chipsOf(query);
    if (index < 0 || index >= chips.size())
        return query;
    QString &text = chips[index].text;
    if (chips.at(index).isNot)
        text = afterNot(text);
    else
        text = u"not "_s + (isAny(text) ? u'(' + text + u')' : text);
    return joined(chips);
}

QString withCondition(const QString &query, const QString &condition)
{
    const QString before = query.trimmed();
    if (before.isEmpty())
        return condition;
    return (isAny(before) ? u'(' + before + u')' : before) + u' ' + condition;
}

QString queryCondition(const QString &field, const QString &value)
{
    return field + u':' + queryValue(value);
}

QString queryValue(const QString &name)
{
    const auto isPlain = [](QChar unit) { return unit.isLetterOrNumber() || unit == u'.' || unit == u'_'; };
    const bool isInner = std::ranges::all_of(
        name, [&](QChar unit) { return isPlain(unit) || unit == u'-' || unit == u'/' || unit == u'&'; });
    if (isInner && !name.isEmpty() && isPlain(name.front()) && isPlain(name.back()))
        return name;
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace Kodeks
