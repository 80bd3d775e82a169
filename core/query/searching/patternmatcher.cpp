// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/patternmatcher.h"

namespace Kodeks {

namespace {

using MatchOptions = QRegularExpression::MatchOptions;

bool isWithinCharacter(QStringView text, qsizetype place)
{
    return place > 0 && place < text.size() && text.at(place).isLowSurrogate();
}

/// Where the character begins that a UTF-16 place is of.
qsizetype characterOf(QStringView text, qsizetype place)
{
    return isWithinCharacter(text, place) ? place - 1 : place;
}

/// And where the next one does.
qsizetype behind(QStringView text, qsizetype place)
{
    return isWithinCharacter(text, place + 1) ? place + 2 : place + 1;
}

bool isThere(const QRegularExpressionMatch &match)
{
    return match.hasMatch() && match.capturedLength() > 0;
}

/// A match, or none, or one with too many steps (not valid), and where the next one may begin.
struct Step
{
    QRegularExpressionMatch match;
    qsizetype next = 0;
};

Step stepAt(const QRegularExpression &expression, QStringView text, qsizetype at, MatchOptions options)
{
    auto match = expression.matchView(
        text, at, QRegularExpression::NormalMatch, options | QRegularExpression::AnchorAtOffsetMatchOption);
    const qsizetype next = isThere(match) ? match.capturedEnd() : behind(text, at);
    return {std::move(match), next};
}

/// The first match that begins between `at` and `end`; nothing if that takes too many steps, or what begins at `at`
/// goes on behind `end`.
std::optional<Step> stepWithin(
    const QRegularExpression &expression, QStringView text, qsizetype at, qsizetype end, MatchOptions options)
{
    const bool isLast = end == text.size();
    auto match = expression.matchView(text.first(end), at,
        isLast ? QRegularExpression::NormalMatch : QRegularExpression::PartialPreferFirstMatch, options);
    // What is looked at before a place may be told as the partial match's start, and half a character at that.
    const qsizetype from = match.hasPartialMatch() ? characterOf(text, match.capturedStart()) : end;
    if (!match.isValid() || from <= at)
        return {};
    qsizetype next = from;
    if (isThere(match))
        next = match.capturedEnd();
    else if (match.hasMatch())
        next = std::min(end, behind(text, std::max(at, match.capturedStart())));
    return Step{std::move(match), next};
}

constexpr quint32 quickSteps = 20'000; ///< at each place of a stretch, before it is tried alone

} // namespace

PatternMatcher::PatternMatcher(const QString &pattern, const PatternLimits &limits)
    : m_quick(readPattern(pattern, std::min(quickSteps, limits.steps)).value_or(QRegularExpression()))
    , m_expression(readPattern(pattern, limits.steps).value_or(QRegularExpression()))
    , m_limits(limits)
{
}

PatternMatcher::End PatternMatcher::search(
    QStringView text, const Found &found, const std::function<bool()> &goOn) const
{
    // Else PCRE2 would look through the rest of the text at each call.
    constexpr MatchOptions options = QRegularExpression::DontCheckSubjectStringMatchOption;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0, alone = 0; at < text.size();) {
        if (!goOn())
            return End::Cancelled;
        std::optional<Step> step;
        if (at >= alone) {
            const qsizetype end = behind(text, std::min(text.size(), at + m_limits.stretch) - 1);
            step = stepWithin(m_quick, text, at, end, options);
            if (!step)
                alone = end;
        }
        if (!step)
            step = stepAt(m_expression, text, at, options);
        if (!step->match.isValid())
            return End::TooLong;
        if (isThere(step->match))
            found(step->match.capturedStart(), step->match.capturedEnd());
        at = step->next;
        if (at < text.size() && timer.durationElapsed() > m_limits.perLetter)
            return End::TooLong;
    }
    return End::Done;
}

} // namespace Kodeks
