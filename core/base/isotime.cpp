// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/isotime.h"

namespace Kodeks {

namespace {

constexpr QStringView form(u"0000-00-00T00:00:00.000Z");
constexpr qsizetype secondsEnd = 19;

void put(QString &text, qsizetype at, int digits, int number)
{
    for (qsizetype place = at + digits - 1; place >= at; --place, number /= 10)
        text[place] = QChar(u'0' + number % 10);
}

QString written(const QDateTime &time, bool withMs)
{
    const QDateTime utc = time.toUTC();
    const auto day = utc.date();
    if (!utc.isValid() || day.year() < 1 || day.year() > 9999)
        return utc.toString(withMs ? Qt::ISODateWithMs : Qt::ISODate);
    QString text = withMs ? form.toString() : form.first(secondsEnd).toString() + u'Z';
    put(text, 0, 4, day.year());
    put(text, 5, 2, day.month());
    put(text, 8, 2, day.day());
    const QTime clock = utc.time();
    put(text, 11, 2, clock.hour());
    put(text, 14, 2, clock.minute());
    put(text, 17, 2, clock.second());
    if (withMs)
        put(text, 20, 3, clock.msec());
    return text;
}

} // namespace

QString isoTime(const QDateTime &time)
{
    return written(time, false);
}

QString isoTimeWithMs(const QDateTime &time)
{
    return written(time, true);
}

} // namespace Kodeks
