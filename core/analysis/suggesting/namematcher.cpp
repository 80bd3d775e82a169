// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/namematcher.h"

#include "core/query/searching/wordforms.h"

#include <cmath>

namespace Kodeks {

namespace {

constexpr qsizetype shortestWord = 2;
constexpr qsizetype shortestBeginning = 4;
constexpr qsizetype shortestPart = 5;
constexpr double asBeginning = 0.8;
constexpr double asPart = 0.6;

} // namespace

NameMatcher::NameMatcher(const QStringList &names, const WordRarity &rarity, const Stemmer &stemmer)
{
    QHash<QString, qsizetype> known;
    for (qsizetype name = 0; name < names.size(); ++name) {
        for (const TextWord &word : textWords(names.at(name), stemmer)) {
            if (word.isCommon || word.word.size() < shortestWord)
                continue;
            const auto found = known.constFind(word.stem);
            const qsizetype at = found != known.cend() ? *found : m_words.size();
            if (found == known.cend()) {
                known.insert(word.stem, at);
                m_words.append({word.word, word.stem, std::make_shared<WordForms>(word.word), rarity.of(word.stem)});
            }
            if (!m_words.at(at).of.contains(name))
                m_words[at].of.append(name);
        }
    }
    m_totals.fill(0, names.size());
    for (const NameWord &word : std::as_const(m_words)) {
        for (const qsizetype name : word.of)
            m_totals[name] += weight(word);
    }
}

double NameMatcher::weight(const NameWord &word) const
{
    return word.rarity / std::sqrt(double(word.of.size()));
}

double NameMatcher::strengthOf(const NameWord &name, const TextWord &word)
{
    if (name.stem == word.stem || (word.word.startsWith(name.forms->beginning()) && name.forms->include(word.word)))
        return 1;
    if (name.stem.size() >= shortestBeginning && word.word.startsWith(name.stem))
        return asBeginning;
    const bool inWord = name.stem.size() >= shortestPart && word.word.contains(name.stem);
    const bool inName = word.stem.size() >= shortestPart && name.word.startsWith(word.stem);
    return inWord || inName ? asPart : 0;
}

QHash<qsizetype, NameMatcher::Match> NameMatcher::matches(const QList<TextWord> &words, QStringView text) const
{
    QHash<qsizetype, Match> found;
    QHash<qsizetype, double> most;
    for (const NameWord &name : m_words) {
        double best = 0;
        const TextWord *by = nullptr;
        for (const TextWord &word : words) {
            const double here = word.isCommon ? 0 : strengthOf(name, word);
            if (here > best) {
                best = here;
                by = &word;
            }
        }
        if (by == nullptr)
            continue;
        for (const qsizetype thing : name.of) {
            const double said = best * weight(name);
            Match &match = found[thing];
            match.score += said / std::sqrt(std::max(m_totals.at(thing), 1e-9));
            if (match.word.isEmpty() || said > most.value(thing)) {
                most[thing] = said;
                match.word = text.sliced(by->start, by->end - by->start).toString();
            }
        }
    }
    found.removeIf([](const auto &match) { return match->score <= 0; });
    return found;
}

bool NameMatcher::isTold(const TextWord &word, double strength, double rarity) const
{
    return !word.isCommon && std::ranges::any_of(m_words, [&](const NameWord &name) {
        return name.rarity >= rarity && strengthOf(name, word) >= strength;
    });
}

} // namespace Kodeks
