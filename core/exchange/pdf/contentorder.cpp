// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/contentorder.h"

#include <QHash>
#include <QMap>
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

/// How often a word follows across a gap that columns could have between them; not behind labels.
qsizetype crossings(const QList<PdfWord> &words)
{
    qsizetype crossed = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const PdfWord &word = words.at(i);
        const PdfWord &before = words.at(i - 1);
        const bool level = word.top < before.bottom && word.bottom > before.top;
        const bool label = before.text.endsWith(u':') || before.text.endsWith(u'?');
        const bool wide = word.left - before.right > 1.2 * word.height();
        crossed += level && !label && (wide || areOffset(before, word)) ? 1 : 0;
    }
    return crossed;
}

/// How often words that follow one another go back up the page: once for each column, more often where tables or lists
/// are taken for columns.
qsizetype returnsUp(const QList<PdfWord> &words)
{
    qsizetype returns = 0;
    for (qsizetype i = 1; i < words.size(); ++i)
        returns += words.at(i).bottom <= words.at(i - 1).top ? 1 : 0;
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

    /// How many characters stand there of a word and those that follow it.
    [[nodiscard]] qsizetype runFrom(qsizetype word, qsizetype at) const
    {
        const qsizetype start = at;
        for (qsizetype i = word; i < word + farthest && at < m_content.size() && standsAt(i, at); ++i)
            at += m_words.at(i).text.size();
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

    /// How much more a word counts than others that say the same, as cells of tables often do: the one beside the last
    /// word, the highest that is left, and the next.
    [[nodiscard]] qsizetype bonus(qsizetype word, qsizetype last) const
    {
        constexpr qsizetype much = 6; // characters
        const bool highest = m_highest < m_downwards.size() && m_downwards.at(m_highest) == word;
        const bool beside = last >= 0 && isRightOf(word, last);
        return beside || highest ? much : word == last + 1 ? 1 : 0;
    }

    /// The word that stands there with most of what follows it.
    [[nodiscard]] qsizetype bestAt(qsizetype at, qsizetype last) const
    {
        constexpr int mostTried = 50;
        qsizetype best = -1;
        qsizetype longest = 0;
        for (const auto [length, count] : m_lengths.asKeyValueRange()) {
            if (at + length > m_content.size())
                break;
            int tried = 0;
            for (const qsizetype word : m_places.value(m_content.sliced(at, length))) {
                if (m_used.at(word) || ++tried > mostTried)
                    continue;
                if (const qsizetype run = runFrom(word, at); run > 0 && run + bonus(word, last) > longest) {
                    longest = run + bonus(word, last);
                    best = word;
                }
            }
        }
        return best;
    }

    const QList<PdfWord> &m_words;
    QString m_content;
    QList<bool> m_used;
    QList<qsizetype> m_downwards; ///< all words, line by line
    qsizetype m_highest = 0; ///< the first of them that is not used
    QHash<QString, QList<qsizetype>> m_places;
    QMap<qsizetype, int> m_lengths;
};

/// With those that are missing, each behind the one before it.
QList<PdfWord> completed(const QList<PdfWord> &words, const QList<qsizetype> &order)
{
    QList<bool> known(words.size(), false);
    for (const qsizetype word : order)
        known[word] = true;
    QList<PdfWord> all;
    const auto appendMissing = [&](qsizetype from) {
        for (qsizetype i = from; i < words.size() && !known.at(i); ++i)
            all.append(words.at(i));
    };
    appendMissing(0);
    for (const qsizetype word : order) {
        all.append(words.at(word));
        appendMissing(word + 1);
    }
    return all;
}

} // namespace

bool mayBeMixed(const QList<PdfWord> &words)
{
    return returnsUp(words) > 0 || crossings(words) >= fewestCrossings;
}

QList<PdfWord> inContentOrder(const QList<PdfWord> &words, const QString &content)
{
    const QList<qsizetype> order = ContentWalk(words, content).order();
    if (order.size() * 10 < words.size() * 9)
        return words;
    const QList<PdfWord> reordered = completed(words, order);
    const qsizetype before = returnsUp(words);
    const qsizetype after = returnsUp(reordered);
    const bool fewer = before > 0 && after <= before;
    const bool unmixed = after <= before + 2 && crossings(reordered) * 2 <= crossings(words);
    return fewer || (crossings(words) >= fewestCrossings && unmixed) ? reordered : words;
}

} // namespace Kodeks
