// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/contentorder.h"

#include "core/exchange/pdf/cellorder.h"
#include "core/exchange/pdf/justifiedrows.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace Kodeks {

namespace {

constexpr qsizetype fewestCrossings = 6;

/// Where the letters of a word stand, about: most fonts reach a fifth of their size below.
double baseOf(const PdfWord &word)
{
    return word.bottom - 0.2 * word.letterSize();
}

/// Side by side without standing on one line, as a column in the margin and the text do.
bool areOffset(const PdfWord &a, const PdfWord &b)
{
    const double size = std::max(a.letterSize(), b.letterSize());
    return b.left - a.right > 0.5 * size && std::abs(baseOf(a) - baseOf(b)) > 0.15 * size;
}

/// For each word whether it stands in a line whose gaps are all alike, as justified ones are.
QList<bool> evenlySpaced(const QList<PdfWord> &words)
{
    QList<bool> even(words.size(), false);
    for (qsizetype from = 0, to = 1; from < words.size(); from = to++) {
        while (to < words.size() && shareLine(words.at(to - 1).top, words.at(to - 1).bottom, words.at(to))
            && words.at(to).left > words.at(to - 1).right)
            ++to;
        std::fill(even.begin() + from, even.begin() + to, hasEvenGaps(words.sliced(from, to - from), 2));
    }
    return even;
}

/// How often a word follows across a gap that columns could have between them; not behind labels, nor where it is in
/// `even`.
qsizetype crossings(const QList<PdfWord> &words, const QList<bool> &even = {})
{
    qsizetype crossed = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (even.value(i) && even.at(i - 1))
            continue;
        const PdfWord &word = words.at(i);
        const PdfWord &before = words.at(i - 1);
        const bool level = word.top < before.bottom && word.bottom > before.top;
        const bool label = before.text.endsWith(u':') || before.text.endsWith(u'?');
        const bool wide = word.left - before.right > 1.2 * word.height();
        crossed += level && !label && (wide || areOffset(before, word)) ? 1 : 0;
    }
    return crossed;
}

bool isBackUp(const PdfWord &before, const PdfWord &word)
{
    return word.bottom <= before.top;
}

/// How often words that follow one another go back up the page: once for each column, more often where tables or lists
/// are taken for columns.
qsizetype returnsUp(const QList<PdfWord> &words)
{
    qsizetype returns = 0;
    for (qsizetype i = 1; i < words.size(); ++i)
        returns += isBackUp(words.at(i - 1), words.at(i)) ? 1 : 0;
    return returns;
}

/// Finds the words of a page in its content, from the beginning to the end; each once.
class ContentWalk
{
public:
    ContentWalk(const QList<PdfWord> &words, const QString &content)
        : m_words(words)
        , m_content(content)
        , m_used(words.size(), false)
    {
        qsizetype signs = 0;
        for (const QChar c : content) {
            signs += c.isSpace() ? 0 : 1;
            m_ends.insert(c.isSpace() ? signs : -1);
        }
        m_content.removeIf([](QChar c) { return c.isSpace(); });
        for (qsizetype i = 0; i < words.size(); ++i) {
            m_places[words.at(i).text].append(i);
            ++m_lengths[words.at(i).text.size()];
            m_downwards.append(i);
        }
        std::ranges::stable_sort(m_downwards, {}, [&words](qsizetype i) {
            constexpr double sameLine = 2; // points
            return std::pair(qRound(words.at(i).bottom / sameLine), words.at(i).left);
        });
    }

    /// Numbers of words, in the order of the content; some may be missing.
    QList<qsizetype> order()
    {
        QList<qsizetype> order;
        for (qsizetype at = 0; at < m_content.size();) {
            const qsizetype last = order.isEmpty() ? -1 : order.constLast();
            const qsizetype word = goesOn(last, at) ? last + 1 : bestAt(at, last);
            if (word < 0) {
                ++at;
                continue;
            }
            m_used[word] = true;
            m_lineStart = last >= 0 && isRightOf(word, last) ? m_lineStart : word;
            while (m_highest < m_downwards.size() && m_used.at(m_downwards.at(m_highest)))
                ++m_highest;
            order.append(word);
            at += m_words.at(word).text.size();
        }
        return order;
    }

private:
    [[nodiscard]] bool standsAt(qsizetype word, qsizetype at) const
    {
        return word < m_words.size() && !m_used.at(word)
            && QStringView(m_content).sliced(at).startsWith(m_words.at(word).text);
    }

    static constexpr qsizetype farthest = 8; // words

    /// How many characters stand there of a word and those that follow it, without going back up the page.
    [[nodiscard]] qsizetype runFrom(qsizetype word, qsizetype at) const
    {
        const qsizetype start = at;
        for (qsizetype i = word; i < word + farthest && at < m_content.size() && standsAt(i, at); ++i) {
            if (i > word && isBackUp(m_words.at(i - 1), m_words.at(i)))
                break;
            at += m_words.at(i).text.size();
        }
        return at - start;
    }

    /// The next word stands there, on the line of the last one or with enough of what follows it to be sure.
    [[nodiscard]] bool goesOn(qsizetype last, qsizetype at) const
    {
        const qsizetype next = last + 1;
        if (last < 0 || !standsAt(next, at) || isRightOf(next, last))
            return standsAt(next, at);
        qsizetype i = next;
        for (; i < next + farthest && standsAt(i, at); ++i)
            at += m_words.at(i).text.size();
        return i == next + farthest;
    }

    /// On the same line.
    [[nodiscard]] bool isRightOf(qsizetype word, qsizetype last) const
    {
        const PdfWord &right = m_words.at(word);
        const PdfWord &left = m_words.at(last);
        return right.left > left.right - 1 && std::abs(right.bottom - left.bottom) < 0.3 * left.height();
    }

    /// The bullet or number of an item on one of the next lines of the same column.
    [[nodiscard]] bool isItemBelow(qsizetype word, qsizetype last) const
    {
        constexpr qsizetype longest = 3;
        constexpr double lines = 3.5;
        constexpr double setIn = 40; // points
        const PdfWord &below = m_words.at(word);
        const PdfWord &above = m_words.at(last);
        const double step = below.bottom - above.bottom;
        return below.text.size() <= longest && step > 0 && step < lines * above.height()
            && below.left < above.right + setIn
            && std::ranges::none_of(below.text, [](QChar c) { return c.isLetter(); });
    }

    /// At the beginning of the next line.
    [[nodiscard]] bool isNextLine(qsizetype word) const
    {
        if (m_lineStart < 0)
            return false;
        const PdfWord &below = m_words.at(word);
        const PdfWord &above = m_words.at(m_lineStart);
        const double step = below.bottom - above.bottom;
        return step > 0.7 * above.height() && step < 1.8 * above.height() && std::abs(below.left - above.left) < 1.5;
    }

    /// How much more a word counts than others that say the same, as cells of tables and bullets often do: the one
    /// beside the last word, an item's sign below it, the highest that is left, the first
    /// of the next line, and the next.
    [[nodiscard]] qsizetype bonus(qsizetype word, qsizetype last) const
    {
        constexpr qsizetype much = 6; // characters
        constexpr qsizetype more = 60;
        if (last >= 0 && isRightOf(word, last))
            return much;
        if (last >= 0 && isItemBelow(word, last))
            return more;
        const bool highest = m_highest < m_downwards.size() && m_downwards.at(m_highest) == word;
        return highest ? much : isNextLine(word) ? 2 : word == last + 1 ? 1 : 0;
    }

    /// The word that stands there with most of what follows it.
    [[nodiscard]] qsizetype bestAt(qsizetype at, qsizetype last) const
    {
        constexpr int mostTried = 50;
        constexpr qsizetype part = 8; // characters: so much less is a word worth that ends within one of the content's
        qsizetype best = -1;
        qsizetype longest = 0;
        for (const auto [length, count] : m_lengths.asKeyValueRange()) {
            if (at + length > m_content.size())
                break;
            int tried = 0;
            for (const qsizetype word : m_places.value(m_content.sliced(at, length))) {
                if (m_used.at(word) || ++tried > mostTried)
                    continue;
                const qsizetype run = runFrom(word, at);
                const qsizetype worth = run + bonus(word, last) - (m_ends.contains(at + run) ? 0 : part);
                if (run > 0 && (worth > longest || best < 0)) {
                    longest = worth;
                    best = word;
                }
            }
        }
        return best;
    }

    const QList<PdfWord> &m_words;
    QString m_content;
    QSet<qsizetype> m_ends; ///< places in it behind which a space was
    QList<bool> m_used;
    qsizetype m_lineStart = -1; ///< the first word on the line of the last one
    QList<qsizetype> m_downwards; ///< all words, line by line
    qsizetype m_highest = 0; ///< the first of them that is not used
    QHash<QString, QList<qsizetype>> m_places;
    QMap<qsizetype, int> m_lengths;
};

/// All numbers of `count` words: with those that are missing, each behind the one before it.
QList<qsizetype> completed(qsizetype count, const QList<qsizetype> &order)
{
    QList<bool> known(count, false);
    for (const qsizetype word : order)
        known[word] = true;
    QList<qsizetype> all;
    const auto appendMissing = [&](qsizetype from) {
        for (qsizetype i = from; i < count && !known.at(i); ++i)
            all.append(i);
    };
    appendMissing(0);
    for (const qsizetype word : order) {
        all.append(word);
        appendMissing(word + 1);
    }
    return all;
}

QList<PdfWord> picked(
    const QList<PdfWord> &words, QList<qsizetype>::const_iterator from, QList<qsizetype>::const_iterator to)
{
    QList<PdfWord> some;
    std::transform(from, to, std::back_inserter(some), [&words](qsizetype i) { return words.at(i); });
    return some;
}

/// Puts stretches of words in the order of the content where the same words make up a stretch of that, and it goes back
/// up the page less often. `content` becomes the places of its words among those returned.
QList<PdfWord> withStretchesInOrder(const QList<PdfWord> &words, QList<qsizetype> &content)
{
    QList<qsizetype> chosen;
    qsizetype last = -1;
    for (qsizetype from = 0, to = 1; from < content.size(); ++to) {
        last = std::max(last, content.at(to - 1));
        if (last + 1 != to)
            continue;
        QList<qsizetype> stretch = content.sliced(from, to - from);
        const qsizetype returns = returnsUp(picked(words, stretch.cbegin(), stretch.cend()));
        if (returns >= returnsUp(words.sliced(from, to - from)))
            std::ranges::sort(stretch);
        chosen += stretch;
        from = to;
    }
    QList<qsizetype> places(words.size());
    for (qsizetype i = 0; i < chosen.size(); ++i)
        places[chosen.at(i)] = i;
    std::ranges::for_each(content, [&places](qsizetype &word) { word = places.at(word); });
    return picked(words, chosen.cbegin(), chosen.cend());
}

} // namespace

bool mayBeMixed(const QList<PdfWord> &words)
{
    constexpr qsizetype row = 2; // of a table
    return returnsUp(words) > 0 || crossings(words) >= row;
}

QList<PdfWord> inContentOrder(const QList<PdfWord> &words, const QString &content)
{
    const QList<qsizetype> order = ContentWalk(words, content).order();
    if (order.size() * 10 < words.size() * 9)
        return words;
    QList<qsizetype> all = completed(words.size(), order);
    const QList<PdfWord> reordered = picked(words, all.cbegin(), all.cend());
    const qsizetype before = returnsUp(words);
    const qsizetype after = returnsUp(reordered);
    const bool fewer = before > 0 && after <= before;
    const bool unmixed = after <= before + 2 && crossings(reordered, evenlySpaced(reordered)) * 2 <= crossings(words);
    if (fewer || (crossings(words) >= fewestCrossings && unmixed))
        return reordered;
    const QList<PdfWord> ordered = withStretchesInOrder(words, all);
    return withWholeCells(ordered, all);
}

} // namespace Kodeks
