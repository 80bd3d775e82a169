// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/letterkeys.h"

#include "core/base/nearestword.h"
#include "core/model/letterattributes.h"
#include "core/model/samename.h"
#include "core/query/dateperiod.h"
#include "core/query/namedthings.h"
#include "core/query/querywords.h"

#include <functional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Match = QueryValue::Match;
using Test = std::function<bool(const Letter &)>;

std::unexpected<QueryError> refused(QueryPlace place, const QString &message)
{
    return std::unexpected(QueryError{place, message});
}

QSet<qint64> lettersThat(const QList<Letter> &letters, const Test &test)
{
    QSet<qint64> keys;
    for (const Letter &letter : letters) {
        if (test(letter))
            keys.insert(letter.id.value());
    }
    return keys;
}

QueryResult<Test> senderTest(const QueryValue &value)
{
    if (value.match >= Match::AtLeast)
        return refused(
            value.place, QueryWords::tr("A sender cannot be compared; name it whole, or its beginning with *."));
    return [value](const Letter &letter) { return textHasValue(letter.fact(Fact::Sender), value); };
}

QueryResult<Test> datedTest(const QueryValue &value)
{
    if (value.match == Match::None)
        return [](const Letter &letter) { return letter.fact(Fact::Dated).isEmpty(); };
    const auto period = periodOf(value);
    if (!period)
        return refused(value.place,
            QueryWords::tr("“%1” is no date. Dates are written 2024, 2024-04 or 2024-04-17.").arg(value.text));
    return [period = *period](const Letter &letter) {
        return period.contains(QDate::fromString(letter.fact(Fact::Dated), Qt::ISODate).startOfDay(QTimeZone::UTC));
    };
}

std::optional<double> numberOf(QString text)
{
    bool isNumber = false;
    const double number = text.remove(u' ').remove(QChar::Nbsp).replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool isBeyond(Match match, double number, double limit)
{
    switch (match) {
    case Match::AtLeast: return number >= limit;
    case Match::AtMost: return number <= limit;
    case Match::Over: return number > limit;
    default: return number < limit;
    }
}

QueryResult<Test> attributeTest(const QString &name, const QueryValue &value)
{
    if (value.match < Match::AtLeast)
        return [name, value](
                   const Letter &letter) { return textHasValue(attributeValue(letter.attributes, name), value); };
    if (const auto limit = numberOf(value.text); limit && value.text.size() != 4)
        return [name, match = value.match, limit = *limit](const Letter &letter) {
            const auto number = numberOf(attributeValue(letter.attributes, name));
            return number && isBeyond(match, *number, limit);
        };
    const auto limit = numberOf(value.text);
    const auto period = periodOf(value);
    if (!limit && !period)
        return refused(value.place, QueryWords::tr("“%1” is neither a number nor a date.").arg(value.text));
    return [name, match = value.match, limit, period](const Letter &letter) {
        const QString text = attributeValue(letter.attributes, name);
        if (const auto number = numberOf(text); number && limit)
            return isBeyond(match, *number, *limit);
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return period && date.isValid() && period->contains(date.startOfDay(QTimeZone::UTC));
    };
}

QueryResult<QSet<qint64>> namedLetters(const Expression &field, const QList<Letter> &letters)
{
    QList<NamedThing> things;
    for (const Letter &letter : letters)
        things.append({letter.id.value(), {letter.name}});
    const auto named = keysNamed(field.values, things, queryFieldWord(QueryField::Letter));
    return named ? QueryResult<QSet<qint64>>(named->keys) : std::unexpected(named.error());
}

QueryResult<Test> testOf(const Expression &field, const QueryValue &value)
{
    switch (field.field) {
    case QueryField::Sender: return senderTest(value);
    case QueryField::Dated: return datedTest(value);
    default: return attributeTest(field.attribute, value);
    }
}

} // namespace

bool textHasValue(const QString &text, const QueryValue &value)
{
    const QString key = nameKey(text);
    switch (value.match) {
    case Match::None: return key.isEmpty();
    case Match::Beginning: return !key.isEmpty() && key.startsWith(nameKey(value.text));
    case Match::WithBelow: return key == nameKey(value.text + u'+');
    default: return !key.isEmpty() && key == nameKey(value.text);
    }
}

QString unknownAttribute(const QString &name, const QList<Letter> &letters)
{
    const QStringList known = attributeNames(letters);
    const auto isIt = [&name](const QString &each) { return attributeKey(each) == attributeKey(name); };
    if (std::ranges::any_of(known, isIt))
        return {};
    const QString nearest = nearestWord(name, known);
    return nearest.isEmpty() ? QueryWords::tr("No letter has an attribute “%1”.").arg(name)
                             : QueryWords::tr("No letter has an attribute “%1”. Did you mean “%2”?").arg(name, nearest);
}

QueryResult<QSet<qint64>> letterKeys(const Expression &field, const QList<Letter> &letters)
{
    if (field.field == QueryField::Letter)
        return namedLetters(field, letters);
    if (field.field == QueryField::Attribute) {
        if (const QString fault = unknownAttribute(field.attribute, letters); !fault.isEmpty())
            return refused(field.place, fault);
    }
    QSet<qint64> keys;
    for (const QueryValue &value : field.values) {
        const auto test = testOf(field, value);
        if (!test)
            return std::unexpected(test.error());
        keys.unite(lettersThat(letters, *test));
    }
    return keys;
}

} // namespace Kodeks
