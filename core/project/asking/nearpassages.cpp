// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/nearpassages.h"

#include "core/project/project.h"
#include "core/structure/boundaries.h"

#include <QHash>

namespace Kodeks {

namespace {

/// The first and the last sentence that a passage touches, by their numbers.
struct Span
{
    PassageId id;
    qsizetype first = 0;
    qsizetype last = 0;
};

using ByCoder = QHash<CoderId, QList<PassagePlace>>;

QHash<LetterId, ByCoder> grouped(const QList<PassagePlace> &places)
{
    QHash<LetterId, ByCoder> groups;
    for (const PassagePlace &place : places)
        groups[place.letter][place.coder].append(place);
    return groups;
}

QList<Span> spansOf(const QList<PassagePlace> &places, const QList<TextRange> &sentences)
{
    QList<Span> spans;
    for (const PassagePlace &place : places) {
        const auto first = std::ranges::upper_bound(sentences, place.range.start, {}, &TextRange::end);
        const auto after = std::ranges::lower_bound(sentences, place.range.end, {}, &TextRange::start);
        const qsizetype from = first - sentences.begin();
        spans.append({place.id, from, std::max<qsizetype>(from, after - sentences.begin() - 1)});
    }
    return spans;
}

qsizetype distance(const Span &a, const Span &b)
{
    return std::max<qsizetype>({0, b.first - a.last, a.first - b.last});
}

void addNear(QSet<qint64> &keys, const QList<Span> &all, const QList<Span> &wanted, qsizetype most)
{
    for (const Span &span : all) {
        const auto isNear = [&](const Span &other) { return other.id != span.id && distance(span, other) <= most; };
        if (std::ranges::any_of(wanted, isNear))
            keys.insert(span.id.value());
    }
}

Result<Condition> nearPassages(const NearSource &source, const Condition &near)
{
    const auto wanted = source.places(near.parts.constFirst());
    if (!wanted)
        return failed(wanted);
    const auto wantedIn = grouped(*wanted);
    Condition letters{.kind = Condition::Kind::Letter};
    for (const auto &[letter, places] : wantedIn.asKeyValueRange())
        letters.keys.insert(letter.value());
    const auto all = source.places(letters);
    if (!all)
        return failed(all);
    const auto allIn = grouped(*all);
    Condition found{.kind = Condition::Kind::Passage};
    for (auto letter = wantedIn.begin(); letter != wantedIn.end(); ++letter) {
        const auto ranges = source.sentences(letter.key());
        if (!ranges)
            return failed(ranges);
        const ByCoder coders = allIn.value(letter.key());
        for (auto coder = letter->begin(); coder != letter->end(); ++coder)
            addNear(found.keys, spansOf(coders.value(coder.key()), *ranges), spansOf(*coder, *ranges), near.sentences);
    }
    return found;
}

} // namespace

Result<Condition> withoutNear(const NearSource &source, const Condition &condition)
{
    Condition without = condition;
    for (Condition &part : without.parts) {
        const auto inner = withoutNear(source, part);
        if (!inner)
            return inner;
        part = *inner;
    }
    return without.kind == Condition::Kind::Near ? nearPassages(source, without) : Result<Condition>(without);
}

Result<Condition> withoutNear(const Project &project, const Condition &condition)
{
    const Abbreviations abbreviations(project.abbreviations());
    const auto sentencesOf = [&](LetterId letter) -> Result<QList<TextRange>> {
        const auto text = project.text(letter);
        if (!text)
            return failed(text);
        const auto sections = project.sections(letter);
        if (!sections)
            return failed(sections);
        return sentences(*text, abbreviations, headingRanges(*sections));
    };
    return withoutNear({[&project](const Condition &part) { return project.places(part); }, sentencesOf}, condition);
}

} // namespace Kodeks
