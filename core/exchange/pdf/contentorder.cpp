// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/contentorder.h"

#include <QHash>
#include <QMap>

namespace Kodeks {

namespace {

constexpr qsizetype fewestCrossings = 6;

/// How often a word follows across a gap that columns could have between them; not behind labels.
qsizetype crossings(const QList<PdfWord> &words)
{
    qsizetype crossed = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const PdfWord &word = words.at(i);
        const PdfWord &before = words.at(i - 1);
        const bool level = word.top < before.bottom && word.bottom > before.top;
        const bool label = before.text.endsWith(u':') || before.text.endsWith(u'?');
        crossed += level && !label && word.left - before.right > 1.2 * word.height() ? 1 : 0;
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
        }
    }

    /// Numbers of words, in the order of the content; some may be missing.
    QList<qsizetype> order()
    {
        QList<qsizetype> order;
        for (qsizetype at = 0; at < m_content.size();) {
            const qsizetype next = order.isEmpty() ? 0 : order.constLast() + 1;
            const qsizetype word = standsAt(next, at) ? next : bestAt(at);
            if (word < 0) {
                ++at;
                continue;
            }
            m_used[word] = true;
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

    /// How many characters stand there of a word and those that follow it.
    [[nodiscard]] qsizetype runFrom(qsizetype word, qsizetype at) const
    {
        constexpr qsizetype farthest = 8; // words
        const qsizetype start = at;
        for (qsizetype i = word; i < word + farthest && at < m_content.size() && standsAt(i, at); ++i)
            at += m_words.at(i).text.size();
        return at - start;
    }

    /// The word that stands there with most of what follows it.
    [[nodiscard]] qsizetype bestAt(qsizetype at) const
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
                if (const qsizetype run = runFrom(word, at); run > longest) {
                    longest = run;
                    best = word;
                }
            }
        }
        return best;
    }

    const QList<PdfWord> &m_words;
    QString m_content;
    QList<bool> m_used;
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
