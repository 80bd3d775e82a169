// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/copying/samewords.h"

#include "core/model/searchwords.h"

#include <span>

namespace Kodeks {

namespace {

QList<SearchWord> wordsOf(QStringView text)
{
    QList<SearchWord> all;
    SearchWords reader(text);
    while (const SearchWord *word = reader.read())
        all.append(*word);
    return all;
}

/// Of the first five, each by its hash.
size_t hashOf(std::span<const size_t> words)
{
    return qHashRange(words.begin(), words.begin() + SoughtWords::fewest);
}

std::vector<size_t> hashesOf(const QStringList &words)
{
    std::vector<size_t> hashes;
    for (const QString &word : words)
        hashes.push_back(qHash(word));
    return hashes;
}

bool standsAt(const SoughtWords &sought, std::span<const SearchWord> words)
{
    return words.size() >= size_t(sought.words.size())
        && std::ranges::equal(sought.words, words.first(size_t(sought.words.size())), {}, {}, &SearchWord::word);
}

/// The passage's own words, from the first to the last, with as many of its signs as stand there.
TextRange ownRange(const SoughtWords &sought, std::span<const SearchWord> words, const LetterText &text)
{
    const QStringView all = text.string();
    qsizetype start = words[size_t(sought.first)].start;
    qsizetype end = words[size_t(sought.last)].end;
    if (all.first(start).endsWith(sought.before))
        start -= sought.before.size();
    const QStringView rest = all.sliced(end);
    const auto [sign, there] = std::ranges::mismatch(sought.after, rest);
    end += there - rest.begin();
    while (end > start && all.at(end - 1).isSpace())
        --end;
    return text.rangeFromUtf16(start, end);
}

} // namespace

std::optional<SoughtWords> soughtWords(const LetterText &text, TextRange passage, TextRange around)
{
    const qsizetype from = text.toUtf16(passage.start);
    const qsizetype to = text.toUtf16(passage.end);
    const qsizetype offset = text.toUtf16(around.start);
    const QStringView part = QStringView(text.string()).sliced(offset, text.toUtf16(around.end) - offset);
    SoughtWords sought{.first = -1};
    qsizetype ownStart = to;
    qsizetype ownEnd = from;
    for (const SearchWord &word : wordsOf(part)) {
        if (word.start + offset < to && word.end + offset > from) {
            if (sought.first < 0) {
                sought.first = sought.words.size();
                ownStart = word.start + offset;
            }
            sought.last = sought.words.size();
            ownEnd = word.end + offset;
        }
        sought.words.append(word.word);
    }
    if (sought.first < 0 || sought.words.size() < SoughtWords::fewest)
        return std::nullopt;
    if (from < ownStart)
        sought.before = text.string().sliced(from, ownStart - from);
    if (ownEnd < to)
        sought.after = text.string().sliced(ownEnd, to - ownEnd);
    return sought;
}

SameWords::SameWords(QList<SoughtWords> sought)
    : m_sought(std::move(sought))
{
    for (qsizetype at = 0; at < m_sought.size(); ++at)
        m_byBeginning[hashOf(hashesOf(m_sought.at(at).words))].append(at);
}

QList<SameWords::Found> SameWords::in(const LetterText &text) const
{
    const QList<SearchWord> words = wordsOf(text.string());
    std::vector<size_t> hashes;
    for (const SearchWord &word : words)
        hashes.push_back(qHash(word.word));
    const std::span all(words);
    QList<Found> found;
    for (size_t at = 0; at + SoughtWords::fewest <= all.size(); ++at) {
        const auto beginning = m_byBeginning.constFind(hashOf(std::span(hashes).subspan(at)));
        if (beginning == m_byBeginning.cend())
            continue;
        for (const qsizetype sought : *beginning) {
            const auto here = all.subspan(at);
            if (!standsAt(m_sought.at(sought), here))
                continue;
            const qsizetype end = here[size_t(m_sought.at(sought).words.size()) - 1].end;
            found.append(
                {sought, ownRange(m_sought.at(sought), here, text), text.rangeFromUtf16(here.front().start, end)});
        }
    }
    std::ranges::stable_sort(found, {}, &Found::range);
    return found;
}

} // namespace Kodeks
