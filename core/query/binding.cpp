// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/binding.h"

#include "core/query/expressionreader.h"
#include "core/query/letterkeys.h"
#include "core/query/namedthings.h"
#include "core/query/querywords.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Kind = Condition::Kind;
using Match = QueryValue::Match;
using Bound = QueryResult<Condition>;

constexpr int leastCertainty = 1;
constexpr int mostCertainty = 3;

Condition withKeys(Kind kind, const NamedKeys &named)
{
    return {.kind = kind, .keys = named.keys, .none = named.none};
}

Bound boundNames(Kind kind, const Expression &field, const QList<NamedThing> &things)
{
    const auto named = keysNamed(field.values, things, queryFieldWord(field.field));
    return named ? Bound(withKeys(kind, *named)) : std::unexpected(named.error());
}

/// Directions of which `partOf` is named; those that have no such part count as none.
Bound boundPart(const Expression &field, const QList<NamedThing> &things, const Codebook &codebook, auto partOf)
{
    const auto named = keysNamed(field.values, things, queryFieldWord(field.field));
    if (!named)
        return std::unexpected(named.error());
    Condition condition{.kind = Kind::Direction, .none = named->none};
    for (const Direction &direction : codebook.directions) {
        const std::optional<qint64> part = partOf(direction);
        if (part ? named->keys.contains(*part) : named->none)
            condition.keys.insert(direction.id.value());
    }
    return condition;
}

std::optional<qint64> actorKey(ActorId id)
{
    return id.isValid() ? std::optional(id.value()) : std::nullopt;
}

Bound boundCertainty(const Expression &field)
{
    Condition condition{.kind = Kind::Certainty};
    for (const QueryValue &value : field.values) {
        if (value.match == Match::None) {
            condition.keys.insert(0);
            continue;
        }
        bool isNumber = false;
        const int limit = value.text.toInt(&isNumber);
        if (!isNumber || limit < leastCertainty || limit > mostCertainty)
            return std::unexpected(
                QueryError{value.place, QueryWords::tr("Certainty is 1, 2 or 3, or a hyphen for none.")});
        for (int certainty = leastCertainty; certainty <= mostCertainty; ++certainty) {
            const bool is = value.match == Match::AtLeast ? certainty >= limit
                : value.match == Match::AtMost            ? certainty <= limit
                : value.match == Match::Over              ? certainty > limit
                : value.match == Match::Under             ? certainty < limit
                                                          : certainty == limit;
            if (is)
                condition.keys.insert(certainty);
        }
    }
    return condition;
}

Bound boundText(Kind kind, const Expression &field)
{
    Condition condition{.kind = kind};
    for (const QueryValue &value : field.values) {
        if (value.match == Match::None) {
            condition.none = true;
            continue;
        }
        const TextPattern pattern{queryWords(value.text), value.match == Match::Beginning};
        const bool anything = value.match == Match::Beginning && value.text.isEmpty();
        if (value.match >= Match::AtLeast || (pattern.words.isEmpty() && !anything))
            return std::unexpected(
                QueryError{value.place, QueryWords::tr("There is no word to look for in “%1”.").arg(value.text)});
        condition.patterns.append(pattern);
    }
    return condition;
}

Bound boundTime(Kind kind, const Expression &field)
{
    Condition condition{.kind = kind};
    for (const QueryValue &value : field.values) {
        const auto period = periodOf(value);
        if (!period)
            return std::unexpected(QueryError{value.place,
                QueryWords::tr("“%1” is no date. Dates are written 2024, 2024-04 or 2024-04-17.").arg(value.text)});
        condition.periods.append(*period);
    }
    return condition;
}

Bound boundQuestion(const Expression &field, const QueryVocabulary &vocabulary)
{
    Condition condition{.kind = Kind::Question};
    for (const QueryValue &value : field.values) {
        if (value.match >= Match::AtLeast)
            return std::unexpected(QueryError{
                value.place, QueryWords::tr("A question cannot be compared; name it whole, or its beginning with *.")});
        condition.none = condition.none || value.match == Match::None;
        for (const auto &[id, text] : vocabulary.questions) {
            if (textHasValue(text, value))
                condition.keys.insert(id.value());
        }
    }
    return condition;
}

Bound boundField(const Expression &field, const QueryVocabulary &vocabulary)
{
    const Codebook &codebook = vocabulary.codebook;
    switch (field.field) {
    case QueryField::Task: return boundNames(Kind::Task, field, namedTasks(codebook));
    case QueryField::Direction: return boundNames(Kind::Direction, field, namedDirections(codebook));
    case QueryField::Argument: return boundNames(Kind::Argument, field, namedArguments(codebook));
    case QueryField::Coder: return boundNames(Kind::Coder, field, namedCoders(vocabulary.coders));
    case QueryField::Kind:
        return boundPart(field, namedKinds(), codebook,
            [](const Direction &direction) { return std::optional(qint64(direction.kind)); });
    case QueryField::From:
        return boundPart(field, namedActors(codebook), codebook,
            [](const Direction &direction) { return actorKey(direction.from); });
    case QueryField::To:
        return boundPart(
            field, namedActors(codebook), codebook, [](const Direction &direction) { return actorKey(direction.to); });
    case QueryField::Certainty: return boundCertainty(field);
    case QueryField::Memo: return boundText(Kind::Memo, field);
    case QueryField::Text: return boundText(Kind::Text, field);
    case QueryField::Created: return boundTime(Kind::Created, field);
    case QueryField::Changed: return boundTime(Kind::Changed, field);
    case QueryField::Question: return boundQuestion(field, vocabulary);
    default: break;
    }
    const auto letters = letterKeys(field, vocabulary.letters);
    return letters ? Bound(Condition{.kind = Kind::Letter, .keys = *letters}) : std::unexpected(letters.error());
}

Kind relationKind(Expression::Kind kind)
{
    switch (kind) {
    case Expression::Kind::All: return Kind::All;
    case Expression::Kind::Any: return Kind::Any;
    case Expression::Kind::Not: return Kind::Not;
    case Expression::Kind::Near: return Kind::Near;
    case Expression::Kind::Overlaps: return Kind::Overlaps;
    default: return Kind::SameLetter;
    }
}

QueryResult<Condition> bindExpression(const Expression &expression, const QueryVocabulary &vocabulary)
{
    if (expression.kind == Expression::Kind::Field)
        return boundField(expression, vocabulary);
    Condition condition{.kind = relationKind(expression.kind), .sentences = expression.sentences};
    for (const Expression &part : expression.parts) {
        const auto bound = bindExpression(part, vocabulary);
        if (!bound)
            return bound;
        condition.parts.append(*bound);
    }
    return condition;
}

} // namespace

QueryResult<Condition> readCondition(const QString &query, const QueryVocabulary &vocabulary)
{
    const auto expression = readExpression(query);
    return expression ? bindExpression(*expression, vocabulary) : std::unexpected(expression.error());
}

} // namespace Kodeks
