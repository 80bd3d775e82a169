// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/valuereader.h"

namespace Kodeks {

namespace {

using Match = QueryValue::Match;

Match takeComparison(QueryText &text)
{
    if (text.take(u">="))
        return Match::AtLeast;
    if (text.take(u"<="))
        return Match::AtMost;
    if (text.take(u">"))
        return Match::Over;
    return text.take(u"<") ? Match::Under : Match::Whole;
}

void readEnding(QueryValue &value)
{
    if (value.text == u"-") {
        value.match = Match::None;
        value.text.clear();
    } else if (value.text.endsWith(u'*')) {
        value.match = Match::Beginning;
        value.text.chop(1);
    } else if (value.text.size() > 1 && value.text.endsWith(u'+')) {
        value.match = Match::WithBelow;
        value.text.chop(1);
    }
}

} // namespace

QueryResult<QueryValue> readValue(QueryText &query, QStringView ends)
{
    const qsizetype start = query.position();
    QueryValue value;
    value.match = takeComparison(query);
    const bool quoted = query.sign() == u'"';
    const auto text = quoted ? query.quoted() : QueryResult<QString>(query.word(ends));
    if (!text)
        return std::unexpected(text.error());
    value.text = *text;
    if (value.match == Match::Whole) {
        if (quoted)
            value.match = query.take(u"*") ? Match::Beginning : query.take(u"+") ? Match::WithBelow : Match::Whole;
        else
            readEnding(value);
    }
    value.place = query.since(start);
    return value;
}

} // namespace Kodeks
