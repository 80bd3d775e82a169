// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/dateperiod.h"

#include <QTimeZone>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Period days(QDate first, QDate after)
{
    return {first.startOfDay(QTimeZone::UTC), after.startOfDay(QTimeZone::UTC)};
}

std::optional<Period> wholePeriod(const QString &text)
{
    if (const QDate year = QDate::fromString(text, u"yyyy"_s); year.isValid())
        return days(year, year.addYears(1));
    if (const QDate month = QDate::fromString(text, u"yyyy-MM"_s); month.isValid())
        return days(month, month.addMonths(1));
    for (const QString &form : {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s}) {
        if (const QDate day = QDate::fromString(text, form); day.isValid())
            return days(day, day.addDays(1));
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!text.contains(u'T', Qt::CaseInsensitive) || !time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return Period{time.toUTC(), time.toUTC().addSecs(text.count(u':') > 1 ? 1 : 60)};
}

} // namespace

bool Period::contains(const QDateTime &time) const
{
    return time.isValid() && (!from.isValid() || time >= from) && (!to.isValid() || time < to);
}

std::optional<Period> periodOf(const QueryValue &value)
{
    using Match = QueryValue::Match;
    const auto whole = wholePeriod(value.text);
    if (!whole)
        return {};
    switch (value.match) {
    case Match::Whole: return whole;
    case Match::AtLeast: return Period{whole->from, {}};
    case Match::Over: return Period{whole->to, {}};
    case Match::AtMost: return Period{{}, whole->to};
    case Match::Under: return Period{{}, whole->from};
    default: return {};
    }
}

} // namespace Kodeks
