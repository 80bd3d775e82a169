// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/refipositions.h"

#include "core/exchange/refi/refiline.h"

#include <tuple>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// As XML and normalising programs may have left it.
QString comparable(const QString &text)
{
    return refiText(text).normalized(QString::NormalizationForm_C);
}

/// A selection's name as the quote it may be.
struct Quote
{
    QString whole;
    QString plain;     ///< its space made plain, as many programs put it on one line
    QString beginning; ///< the same without the ellipsis of one that is cut

    explicit Quote(const QString &name)
    {
        constexpr qsizetype most = 10'000;
        whole = comparable(normalisedText(name.left(most)));
        beginning = whole;
        while (beginning.endsWith(u'…') || beginning.endsWith(u"..."))
            beginning.chop(beginning.endsWith(u'…') ? 1 : 3);
        plain = whole.simplified();
        beginning = beginning.simplified();
    }
};

enum class Likeness { None, Begun, BegunTightly, Whole, Exact };

/// How far the quote is the text of a range. A range that is shorter than its quote is none of it.
Likeness likeness(const Quote &quote, const LetterText &text, TextRange range)
{
    if (range.isEmpty() || quote.beginning.isEmpty())
        return Likeness::None;
    // Space may have shrunk: as much again, and some, is room enough.
    const qsizetype room = 2 * quote.whole.size() + 64;
    const QString there = comparable(text.slice({range.start, std::min(range.end, range.start + room)}));
    if (there == quote.whole)
        return Likeness::Exact;
    const QString plain = there.simplified();
    if (range.length() <= room && plain == quote.plain)
        return Likeness::Whole;
    const bool longer = range.length() > room || plain.size() > quote.beginning.size();
    if (!longer || !plain.startsWith(quote.beginning))
        return Likeness::None;
    return there.front().isSpace() ? Likeness::Begun : Likeness::BegunTightly;
}

/// The first unit of the character there.
QChar unitAt(const LetterText &text, qsizetype position)
{
    const qsizetype index = text.toUtf16(position);
    return index < text.string().size() ? text.string().at(index) : QChar();
}

bool isOfWord(const LetterText &text, qsizetype position)
{
    const QChar unit = unitAt(text, position);
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

bool isCut(const LetterText &text, qsizetype position)
{
    return position > 0 && position < text.length() && isOfWord(text, position - 1) && isOfWord(text, position);
}

/// How many of a range's two ends are where a coder would set them: at a word's border, without space around.
int bordersOf(const LetterText &text, TextRange range)
{
    if (range.isEmpty())
        return 0;
    const bool front = !isCut(text, range.start) && !unitAt(text, range.start).isSpace();
    const bool back = !isCut(text, range.end) && !unitAt(text, range.end - 1).isSpace();
    return (front ? 1 : 0) + (back ? 1 : 0);
}

/// The selections as one way of counting places them.
struct Attempt
{
    RefiPlaces places;
    qsizetype whole = 0;
    qsizetype exact = 0;
    qsizetype tight = 0;

    [[nodiscard]] auto worth() const { return std::tuple(places.agreeing, whole, exact, tight, places.borders); }
};

Attempt attempt(const QList<RefiSelection> &selections, const QList<Quote> &quotes, const WideCharacters &characters,
    const RefiCounting &counting, const LetterText &text)
{
    Attempt made;
    made.places.counting = counting;
    const CountedPositions positions(characters, counting, text.length());
    for (qsizetype i = 0; i < selections.size(); ++i) {
        const TextRange range = positions.range(selections.at(i).start, selections.at(i).end);
        made.places.ranges.append(range);
        made.places.borders += bordersOf(text, range);
        made.places.quoted += quotes.at(i).beginning.isEmpty() ? 0 : 1;
        const Likeness found = likeness(quotes.at(i), text, range);
        made.places.agreeing += found == Likeness::None ? 0 : 1;
        made.whole += found >= Likeness::Whole ? 1 : 0;
        made.exact += found == Likeness::Exact ? 1 : 0;
        made.tight += found >= Likeness::BegunTightly ? 1 : 0;
        if (found == Likeness::None && !quotes.at(i).beginning.isEmpty())
            made.places.disagreeing.append(i);
    }
    return made;
}

/// Few programs count so; what speaks for it must be quotes.
bool isFarFetched(const RefiCounting &counting)
{
    return counting.lastIncluded || counting.unit == RefiCounting::Unit::Utf8;
}

/// Names that are no quotes may begin as the text does somewhere by chance; borders of words alone speak for a counting
/// where the standard's cuts words and it cuts hardly any.
bool isConvincing(const Attempt &other, const Attempt &standard)
{
    const qsizetype all = 2 * other.places.ranges.size();
    if (other.places.agreeing > 0)
        return 2 * other.places.agreeing >= other.places.quoted || other.places.borders >= standard.places.borders;
    return !isFarFetched(other.places.counting) && 4 * (all - other.places.borders) <= all - standard.places.borders;
}

} // namespace

RefiPlaces placeSelections(const QList<RefiSelection> &selections, const QString &decoded, const LetterText &text)
{
    const WideCharacters characters(decoded, text);
    QList<Quote> quotes;
    for (const RefiSelection &selection : selections)
        quotes.append(Quote(selection.name));
    const Attempt standard = attempt(selections, quotes, characters, {}, text);
    Attempt best = standard;
    for (const RefiCounting &counting : characters.countings()) {
        const Attempt other = attempt(selections, quotes, characters, counting, text);
        if (other.worth() > best.worth() && isConvincing(other, standard))
            best = other;
        else if (other.worth() >= best.worth() && other.places.ranges != best.places.ranges && !isFarFetched(counting))
            best.places.uncertain = true;
    }
    RefiPlaces places = best.places;
    places.standard = standard.places.agreeing;
    places.standardBorders = standard.places.borders;
    places.evidence = places.agreeing > 0 ? RefiPlaces::Evidence::Quotes
        : places.counting.isStandard()    ? RefiPlaces::Evidence::None
                                          : RefiPlaces::Evidence::Borders;
    if (places.agreeing == 0)
        places.disagreeing.clear();
    return places;
}

} // namespace Kodeks
