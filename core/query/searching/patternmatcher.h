// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/searching/patternreader.h"

#include <QElapsedTimer>
#include <chrono>
#include <functional>

namespace Kodeks {

/// When a pattern is said to take for ever: a pattern that tries many ways in vain takes twice as long for each letter
/// more, or as long as the text at each of its places.
struct PatternLimits
{
    quint32 steps = 10'000'000; ///< of one match, as PCRE2 counts them
    std::chrono::milliseconds perLetter{2000};
    qsizetype hits = 1'000'000; ///< that are listed
    qsizetype stretch = 1024; ///< characters that are searched before the time is looked at
};

/// Where a pattern matches in texts. PCRE2 cannot be interrupted, and its limit of steps is for each place where a
/// match may begin: so a text is searched stretch by stretch with few steps at a place, what goes on behind a stretch's
/// end being told by partial matching (pcre2partial, PCRE2_PARTIAL_HARD); where that does not do, the stretch's places
/// are tried one by one, in the whole text and with all the steps. Finds what a search of the whole text finds, but for
/// what begins where the pattern prefers to match nothing.
class PatternMatcher
{
public:
    enum class End { Done, TooLong, Cancelled };

    /// `pattern` can be read (readPattern()).
    PatternMatcher(const QString &pattern, const PatternLimits &limits);

    /// Where a match begins and ends, in UTF-16 units.
    using Found = std::function<void(qsizetype start, qsizetype end)>;

    /// Tells `found` each place in order that is not empty, up to where it is stopped. `text` is valid UTF-16, as what
    /// is decoded always is.
    [[nodiscard]] End search(QStringView text, const Found &found, const std::function<bool()> &goOn) const;

private:
    QRegularExpression m_quick; ///< with few steps
    QRegularExpression m_expression;
    PatternLimits m_limits;
};

} // namespace Kodeks
