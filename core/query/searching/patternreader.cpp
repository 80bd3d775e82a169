// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/patternreader.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PatternText
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

constexpr qsizetype longestPattern = 10'000;

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
}

qsizetype codePoints(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

} // namespace

QueryResult<QRegularExpression> readPattern(const QString &pattern, quint32 steps)
{
    if (pattern.isEmpty())
        return std::unexpected(QueryError{{}, PatternText::tr("There is no pattern to search for.")});
    if (pattern.size() > longestPattern)
        return std::unexpected(QueryError{{longestPattern, pattern.size()},
            PatternText::tr("The pattern is longer than %1 characters.").arg(longestPattern)});
    QRegularExpression read = expressionOf(pattern);
    if (read.isValid())
        return steps > 0 ? expressionOf(u"(*LIMIT_MATCH=%1)"_s.arg(steps) + pattern) : read;
    const qsizetype place = std::min(read.patternErrorOffset(), pattern.size());
    return std::unexpected(QueryError{{std::max<qsizetype>(0, place - 1), place},
        PatternText::tr("The pattern “%1” cannot be read behind its character %2: %3.")
            .arg(pattern)
            .arg(codePoints(QStringView(pattern).first(place)))
            .arg(read.errorString())});
}

} // namespace Kodeks
