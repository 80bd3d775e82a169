// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/copying/copyover.h"

#include "core/analysis/suggesting/suggestionplace.h"
#include "core/model/coding.h"
#include "core/model/samepassage.h"
#include "core/project/copying/samewords.h"
#include "core/project/project.h"
#include "core/project/steadily.h"
#include "core/structure/boundaries.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(CopyOver)
};

using State = CopyPlace::State;

constexpr qsizetype mostByIndex = 16;

/// A passage, and what its coder says of the same place besides.
struct Source
{
    Passage passage;
    QList<Passage> beside;
};

bool saysSame(const Passage &one, Passage other)
{
    other.range = one.range;
    other.letter = one.letter;
    return isSamePassage(one, other);
}

bool isAmong(const Passage &passage, const QList<Passage> &all)
{
    return std::ranges::any_of(all, [&](const Passage &each) { return saysSame(passage, each); });
}

QList<Passage> overlapping(const QList<Passage> &passages, const Passage &with)
{
    QList<Passage> found = passages;
    found.removeIf([&](const Passage &each) { return each.coder != with.coder || !each.range.overlaps(with.range); });
    return found;
}

TextRange touchedUnits(TextRange range, const QList<TextRange> &units)
{
    for (const TextRange unit : units) {
        if (unit.overlaps(range))
            range = {std::min(range.start, unit.start), std::max(range.end, unit.end)};
    }
    return range;
}

/// Whether the words are whole sentences: what stands before them in a sentence may turn them round.
bool areWhole(TextRange words, const LetterText &text, const QList<TextRange> &units)
{
    const TextRange whole = touchedUnits(words, units);
    const QString beside = text.slice({whole.start, words.start}) + text.slice({words.end, whole.end});
    return std::ranges::none_of(beside, [](QChar sign) { return sign.isLetterOrNumber(); });
}

State stateOf(const Passage &copy, const Source &source, const QList<Passage> &own)
{
    if (isAmong(copy, own))
        return State::CodedSo;
    const bool asThere = std::ranges::all_of(own, [&](const Passage &each) { return isAmong(each, source.beside); });
    return asThere ? State::NotCoded : State::CodedOtherwise;
}

/// One project's passages and their words in other letters.
class Planner
{
public:
    Planner(const Project &project, const CopyOrder &order, const Progress &progress)
        : m_project(project)
        , m_order(order)
        , m_progress(progress)
        , m_abbreviations(project.abbreviations())
    {
    }

    Result<CopyPlan> plan()
    {
        const auto sources = readSources().and_then([this](const QList<Passage> &all) { return seek(all); });
        if (!sources)
            return failed(sources);
        const auto letters = lettersToRead();
        if (!letters)
            return failed(letters);
        const SameWords same(m_sought);
        for (qsizetype at = 0; at < letters->size(); ++at) {
            if (m_progress && !m_progress(at, letters->size()))
                return failure(
                    Error::Kind::Cancelled, CopyText::tr("Looking for the same words in other letters was cancelled."));
            if (const auto found = look(same, letters->at(at)); !found)
                return failed(found);
        }
        m_plan.passages = m_sources.size();
        return m_plan;
    }

private:
    Result<QList<Passage>> readSources() const
    {
        QList<Passage> all;
        if (m_order.passages.isEmpty()) {
            const auto read = m_project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
                const Passage &passage = quoted.passage;
                if ((!m_order.coder.isValid() || passage.coder == m_order.coder)
                    && (m_order.from.isEmpty() || m_order.from.contains(passage.letter)))
                    all.append(passage);
                return true;
            });
            return read ? Result<QList<Passage>>(all) : failed(read);
        }
        for (const PassageId id : m_order.passages) {
            const auto passage = m_project.passage(id);
            if (!passage)
                return failed(passage);
            all.append(*passage);
        }
        std::ranges::stable_sort(all, {}, &Passage::letter);
        return all;
    }

    /// By what each passage that says something is found.
    Result<> seek(const QList<Passage> &passages)
    {
        const bool few = passages.size() <= mostByIndex;
        m_besideRead = !few;
        LetterId letter;
        LetterText text;
        QList<TextRange> sentencesHere;
        QList<TextRange> paragraphsHere;
        QList<Passage> there;
        for (const Passage &passage : passages) {
            if (codingOf(passage).isEmpty())
                continue;
            if (passage.letter != letter) {
                const auto read = m_project.text(passage.letter);
                const auto sections = m_project.sections(passage.letter);
                auto own = few ? QList<Passage>() : m_project.passages(passage.letter);
                if (!read || !sections || !own)
                    return !read ? failed(read) : !sections ? failed(sections) : failed(own);
                letter = passage.letter;
                text = *read;
                sentencesHere = sentences(text, m_abbreviations, headingRanges(*sections));
                paragraphsHere = paragraphs(text);
                there = *std::move(own);
            }
            auto sought = soughtWords(text, passage.range, touchedUnits(passage.range, sentencesHere));
            if (!sought)
                sought = soughtWords(text, passage.range, touchedUnits(passage.range, paragraphsHere));
            if (!sought) {
                ++m_plan.tooShort;
                continue;
            }
            m_sources.append({passage, overlapping(there, passage)});
            m_sought.append(*sought);
        }
        return {};
    }

    /// Of few sources what stands beside them is read once a place is found, which after most codings none is.
    Result<> readBeside()
    {
        if (std::exchange(m_besideRead, true))
            return {};
        for (Source &source : m_sources) {
            const auto there = m_project.passages(source.passage.letter);
            if (!there)
                return failed(there);
            source.beside = overlapping(*there, source.passage);
        }
        return {};
    }

    /// What is found in a source's own letter does not count.
    [[nodiscard]] bool isOfAllSources(LetterId letter) const
    {
        return std::ranges::all_of(
            m_sources, [letter](const Source &source) { return source.passage.letter == letter; });
    }

    Result<QList<LetterId>> lettersToRead() const
    {
        QSet<LetterId> told(m_order.into.begin(), m_order.into.end());
        if (m_order.into.isEmpty() && m_sought.size() <= mostByIndex) {
            for (const SoughtWords &sought : m_sought) {
                const auto letters = m_project.lettersThatMayHold(sought.words);
                if (!letters)
                    return failed(letters);
                told += QSet<LetterId>(letters->begin(), letters->end());
            }
        }
        const bool all = m_order.into.isEmpty() && m_sought.size() > mostByIndex;
        QList<LetterId> letters;
        for (const Letter &letter : m_project.letters()) {
            if (all || told.contains(letter.id))
                letters.append(letter.id);
        }
        return letters;
    }

    Result<> look(const SameWords &same, LetterId letter)
    {
        if (isOfAllSources(letter))
            return {};
        const auto text = m_project.text(letter);
        if (!text)
            return failed(text);
        QList<SameWords::Found> found = same.in(*text);
        found.removeIf(
            [&](const SameWords::Found &each) { return m_sources.at(each.sought).passage.letter == letter; });
        if (found.isEmpty())
            return {};
        const auto there = m_project.passages(letter);
        const auto sections = m_project.sections(letter);
        if (!there || !sections)
            return !there ? failed(there) : failed(sections);
        const QList<TextRange> whole = sentences(*text, m_abbreviations, headingRanges(*sections));
        found.removeIf([&](const SameWords::Found &each) { return !areWhole(each.around, *text, whole); });
        if (const auto beside = readBeside(); !beside)
            return failed(beside);
        QList<CopyPlace> places;
        QSet<PassageKey> known;
        for (const SameWords::Found &each : std::as_const(found)) {
            const Source &source = m_sources.at(each.sought);
            Passage copy = coded({}, codingOf(source.passage));
            copy.letter = letter;
            copy.coder = source.passage.coder;
            copy.range = each.range;
            copy.certainty = source.passage.certainty;
            if (known.contains(PassageKey(copy)))
                continue;
            known.insert(PassageKey(copy));
            const QString heading = suggestionPlace(letter, *text, *sections, copy.range).headings.value(0);
            const QList<Passage> own = overlapping(*there, copy);
            places.append({copy, source.passage.id, text->slice(copy.range), heading.simplified(),
                stateOf(copy, source, own), own});
            m_sourceLetters.insert(source.passage.id, source.passage.letter);
        }
        dispute(places);
        m_plan.places += places;
        return {};
    }

    /// Of places that are not coded: two letters say different things of the same words.
    void dispute(QList<CopyPlace> &places) const
    {
        for (CopyPlace &one : places) {
            const bool disputed = std::ranges::any_of(places, [&](const CopyPlace &other) {
                return one.copy.coder == other.copy.coder && one.copy.range.overlaps(other.copy.range)
                    && !saysSame(one.copy, other.copy)
                    && m_sourceLetters.value(one.of) != m_sourceLetters.value(other.of);
            });
            if (disputed && one.state == State::NotCoded)
                one.state = State::Disputed;
        }
    }

    const Project &m_project;
    const CopyOrder &m_order;
    const Progress &m_progress;
    Abbreviations m_abbreviations;
    QList<Source> m_sources;
    bool m_besideRead = false; ///< m_sources say what stands beside them
    QList<SoughtWords> m_sought; ///< of the same
    QHash<PassageId, LetterId> m_sourceLetters;
    CopyPlan m_plan;
};

} // namespace

qsizetype CopyPlan::count(State state) const
{
    return std::ranges::count(places, state, &CopyPlace::state);
}

QList<Passage> CopyPlan::copies(State state) const
{
    QList<Passage> all;
    for (const CopyPlace &place : places) {
        if (place.state == state)
            all.append(place.copy);
    }
    return all;
}

Result<CopyPlan> copyPlan(const QString &path, const CopyOrder &order, const Progress &progress)
{
    return steadily(
        path, order.viewer, [&](const Project &project) { return Planner(project, order, progress).plan(); });
}

} // namespace Kodeks
