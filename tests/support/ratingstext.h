// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/numbers/coefficients.h"

namespace Kodeks {

/// Reliability data as a text: "aa ab*3 b-" is one unit that two coders gave a, three that they gave a and b, and one
/// that the second gave nothing; "*0" a row that a resample did not draw. A letter of `categories` is a category.
inline Ratings ratingsFrom(const QString &units, const QString &categories = QStringLiteral("ab"))
{
    const QStringList words = units.split(u' ', Qt::SkipEmptyParts);
    Ratings ratings(words.constFirst().section(u'*', 0, 0).size(), categories.split(QString(), Qt::SkipEmptyParts));
    std::vector<qint64> times;
    for (const QString &word : words) {
        std::vector<std::int32_t> values;
        for (const QChar value : word.section(u'*', 0, 0))
            values.push_back(std::int32_t(categories.indexOf(value))); // "-" is none: -1
        times.push_back(word.contains(u'*') ? word.section(u'*', 1).toLongLong() : 1);
        ratings.addUnits(values);
    }
    ratings.setTimes(times);
    return ratings;
}

/// Nine digits of a number, so that two that should be equal are equal texts.
inline QString digitsOf(double value)
{
    return QString::number(std::abs(value) < 5e-10 ? 0.0 : value, 'f', 9);
}

/// The number, or the reason why there is none.
inline QString saying(const Coefficient &figure)
{
    return figure.value ? digitsOf(*figure.value) : figure.undefined.text();
}

} // namespace Kodeks
