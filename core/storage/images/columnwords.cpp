// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/columnwords.h"

#include <chrono>

namespace Kodeks {

namespace {

constexpr QStringView uuidForm(u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
constexpr QStringView timeForm(u"0000-00-00T00:00:00.000Z");

int hexDigit(QChar unit)
{
    if (unit >= u'0' && unit <= u'9')
        return unit.unicode() - u'0';
    return unit >= u'a' && unit <= u'f' ? unit.unicode() - u'a' + 10 : -1;
}

bool hasTimeForm(QStringView word)
{
    if (word.size() != timeForm.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool fits = timeForm[i] == u'0' ? word[i] >= u'0' && word[i] <= u'9' : word[i] == timeForm[i];
        if (!fits)
            return false;
    }
    return true;
}

int digits(QStringView word, qsizetype at, qsizetype count)
{
    int value = 0;
    for (const QChar digit : word.sliced(at, count))
        value = 10 * value + digit.unicode() - u'0';
    return value;
}

void putDigits(QString &word, qsizetype at, qsizetype count, qint64 value)
{
    for (qsizetype i = at + count - 1; i >= at; --i, value /= 10)
        word[i] = QChar(u'0' + static_cast<char16_t>(value % 10));
}

} // namespace

std::optional<QByteArray> uuidBytes(QStringView word)
{
    if (word.size() != uuidForm.size())
        return {};
    QByteArray bytes;
    int high = -1;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (uuidForm[i] == u'-') {
            if (word[i] != u'-')
                return {};
            continue;
        }
        const int digit = hexDigit(word[i]);
        if (digit < 0)
            return {};
        if (high < 0) {
            high = digit;
            continue;
        }
        bytes.append(static_cast<char>(16 * high + digit));
        high = -1;
    }
    return bytes;
}

QString uuidFromBytes(QByteArrayView bytes)
{
    constexpr QStringView hex(u"0123456789abcdef");
    QString word = uuidForm.toString();
    qsizetype nibble = 0;
    for (QChar &unit : word) {
        if (unit == u'-')
            continue;
        const auto byte = static_cast<quint8>(bytes[nibble / 2]);
        unit = hex[nibble % 2 == 0 ? byte / 16 : byte % 16];
        ++nibble;
    }
    return word;
}

std::optional<qint64> timeMs(QStringView word)
{
    using namespace std::chrono;
    if (!hasTimeForm(word))
        return {};
    const year_month_day date{year(digits(word, 0, 4)), month(static_cast<unsigned int>(digits(word, 5, 2))),
        day(static_cast<unsigned int>(digits(word, 8, 2)))};
    const int hour = digits(word, 11, 2);
    const int minute = digits(word, 14, 2);
    const int second = digits(word, 17, 2);
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return {};
    const milliseconds time = hours(hour) + minutes(minute) + seconds(second) + milliseconds(digits(word, 20, 3));
    return (sys_days(date).time_since_epoch() + time).count();
}

QString timeFromMs(qint64 ms)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds(ms)};
    const auto midnight = floor<days>(point);
    const year_month_day date(midnight);
    const hh_mm_ss<milliseconds> time(point - midnight);
    QString word = timeForm.toString();
    putDigits(word, 0, 4, static_cast<int>(date.year()));
    putDigits(word, 5, 2, static_cast<unsigned int>(date.month()));
    putDigits(word, 8, 2, static_cast<unsigned int>(date.day()));
    putDigits(word, 11, 2, time.hours().count());
    putDigits(word, 14, 2, time.minutes().count());
    putDigits(word, 17, 2, time.seconds().count());
    putDigits(word, 20, 3, time.subseconds().count());
    return word;
}

} // namespace Kodeks
