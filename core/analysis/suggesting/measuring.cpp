// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/measuring.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct MeasuringText
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

constexpr qsizetype runLength = 25;
constexpr qsizetype among = 3;
constexpr qsizetype mostRanked = 10000; ///< to tell the place of a task that is lower
constexpr qsizetype longestWords = 160;

template <typename Id>
void count(SuggestionMeasure::Hits &hits, const QList<Suggested<Id>> &ranked, const QList<Id> &given, bool known)
{
    if (given.isEmpty())
        return;
    const QList<Suggested<Id>> suggested = ranked.first(std::min(among, ranked.size()));
    const auto isGiven = [&given](const Suggested<Id> &each) { return given.contains(each.code); };
    ++hits.passages;
    hits.known += known ? 1 : 0;
    hits.first += !suggested.isEmpty() && isGiven(suggested.constFirst()) ? 1 : 0;
    hits.amongThree += std::ranges::any_of(suggested, isGiven) ? 1 : 0;
}

template <typename Id>
QList<Id> given(Id code)
{
    return code.isValid() ? QList<Id>{code} : QList<Id>();
}

/// What came before the task of a passage, where three did.
void miss(
    SuggestionMeasure &measure, const QList<Suggested<TaskId>> &ranked, const MeasuredPassage &passage, bool known)
{
    using Why = SuggestionMeasure::Why;
    const TaskId given = passage.coded.task;
    const auto found = std::ranges::find(ranked, given, &Suggested<TaskId>::code);
    const qsizetype place = found == ranked.end() ? 0 : found - ranked.begin() + 1;
    if (!given.isValid() || (place > 0 && place <= among))
        return;
    SuggestionMeasure::Missed missed{passage.coded.letter, passage.coded.range,
        passage.place.text.simplified().left(longestWords), given, {},
        !known          ? Why::NeverGiven
            : place > 0 ? Why::Lower
                        : Why::Untold,
        place};
    for (const Suggested<TaskId> &each : ranked.first(std::min(among, ranked.size())))
        missed.suggested.append(each.code);
    measure.missed.append(missed);
}

/// Adds what was suggested for a passage beside what was given.
void compare(SuggestionMeasure &measure, const Suggestions &suggested, const MeasuredPassage &passage,
    const CodingMemory::Counts &learned)
{
    const CodingMemory::Coded &coded = passage.coded;
    const bool alone = measure.protocol == SuggestionMeasure::Protocol::CodebookAlone;
    const qsizetype before = measure.tasks.amongThree;
    ++measure.passages;
    count(measure.tasks, suggested.tasks, given(coded.task), alone || learned.tasks.contains(coded.task));
    count(measure.directions, suggested.directions, given(coded.direction),
        alone || learned.directions.contains(coded.direction));
    count(measure.arguments, suggested.arguments, coded.arguments, true);
    miss(measure, suggested.tasks, passage, alone || learned.tasks.contains(coded.task));
    if (measure.protocol != SuggestionMeasure::Protocol::AsOneCodes || !coded.task.isValid())
        return;
    if (measure.curve.isEmpty() || measure.curve.constLast().first == runLength)
        measure.curve.append({0, 0});
    ++measure.curve.last().first;
    measure.curve.last().second += measure.tasks.amongThree - before;
}

} // namespace

QString protocolWord(SuggestionMeasure::Protocol protocol)
{
    switch (protocol) {
    case SuggestionMeasure::Protocol::LeaveOneLetterOut: return u"leave-one-letter-out"_s;
    case SuggestionMeasure::Protocol::AsOneCodes: return u"as-one-codes"_s;
    case SuggestionMeasure::Protocol::CodebookAlone: return u"codebook-alone"_s;
    }
    return {};
}

QString missedWord(SuggestionMeasure::Why why)
{
    switch (why) {
    case SuggestionMeasure::Why::NeverGiven: return u"never-given"_s;
    case SuggestionMeasure::Why::Lower: return u"lower"_s;
    case SuggestionMeasure::Why::Untold: return u"untold"_s;
    }
    return {};
}

Result<QList<SuggestionMeasure>> measureSuggestions(
    const Suggester &suggester, const QList<MeasuredPassage> &passages, const Progress &progress)
{
    SuggestionMeasure left{.protocol = SuggestionMeasure::Protocol::LeaveOneLetterOut};
    SuggestionMeasure asCoded{.protocol = SuggestionMeasure::Protocol::AsOneCodes};
    SuggestionMeasure alone{.protocol = SuggestionMeasure::Protocol::CodebookAlone};
    QList<QList<TextWord>> words;
    CodingMemory all;
    for (const MeasuredPassage &passage : passages) {
        words.append(suggester.words(passage.place.text));
        all.add(passage.coded, words.constLast());
    }
    CodingMemory soFar;
    for (qsizetype at = 0; at < passages.size(); ++at) {
        if (progress && !progress(at, passages.size()))
            return failure(Error::Kind::Cancelled, MeasuringText::tr("Measuring the suggestions was cancelled."));
        const MeasuredPassage &passage = passages.at(at);
        const LetterId letter = passage.coded.letter;
        compare(left, suggester.suggest(passage.place, all, {.without = letter, .recent = false}, mostRanked), passage,
            all.counts(letter));
        compare(asCoded, suggester.suggest(passage.place, soFar, {}, mostRanked), passage, soFar.counts());
        compare(alone, suggester.suggest(passage.place, soFar, {.memory = false, .recent = false}, mostRanked), passage,
            {});
        soFar.add(passage.coded, words.at(at));
    }
    return QList<SuggestionMeasure>{left, asCoded, alone};
}

} // namespace Kodeks
