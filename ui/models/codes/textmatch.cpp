// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/textmatch.h"

#include <numeric>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QChar plain(QChar letter)
{
    if (letter == u'ø')
        return u'o';
    if (letter == u'æ')
        return u'a';
    const QString parts = letter.decomposition();
    return parts.isEmpty() ? letter : parts.at(0);
}

bool sameLetter(QChar typed, QChar letter)
{
    const QChar lower = letter.toLower();
    return lower == typed || plain(lower) == typed;
}

bool standsAt(const QString &typed, const QString &text, qsizetype at)
{
    if (at + typed.size() > text.size())
        return false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (!sameLetter(typed.at(i), text.at(at + i)))
            return false;
    }
    return true;
}

QList<qsizetype> wordStarts(const QString &text)
{
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isLetterOrNumber() && (i == 0 || !text.at(i - 1).isLetterOrNumber()))
            starts.append(i);
    }
    return starts;
}

QList<qsizetype> run(qsizetype from, qsizetype length)
{
    QList<qsizetype> letters(length);
    std::iota(letters.begin(), letters.end(), from);
    return letters;
}

/// The first of `places` in order that spell `typed`; empty if they do not.
QList<qsizetype> spelled(const QString &typed, const QString &text, const QList<qsizetype> &places)
{
    QList<qsizetype> letters;
    for (const qsizetype place : places) {
        if (letters.size() < typed.size() && sameLetter(typed.at(letters.size()), text.at(place)))
            letters.append(place);
    }
    return letters.size() == typed.size() ? letters : QList<qsizetype>();
}

QList<qsizetype> severalWords(const QStringList &words, const QString &text)
{
    QList<qsizetype> letters;
    qsizetype word = 0;
    for (const qsizetype start : wordStarts(text)) {
        if (word < words.size() && standsAt(words.at(word), text, start))
            letters += run(start, words.at(word++).size());
    }
    return word == words.size() ? letters : QList<qsizetype>();
}

QList<qsizetype> subsequence(const QString &typed, const QString &text)
{
    for (const qsizetype start : wordStarts(text)) {
        if (!sameLetter(typed.at(0), text.at(start)))
            continue;
        const QList<qsizetype> letters = spelled(typed, text, run(start, text.size() - start));
        if (!letters.isEmpty())
            return letters;
    }
    return {};
}

std::optional<TextMatch> found(MatchRank rank, QList<qsizetype> letters)
{
    if (letters.isEmpty())
        return {};
    return TextMatch{rank, std::move(letters)};
}

std::optional<TextMatch> matchLoosely(const QString &typed, const QString &name)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1) {
        if (const auto match = found(MatchRank::WordPrefix, severalWords(words, name)))
            return match;
    }
    const QList<qsizetype> starts = wordStarts(name);
    const bool begins = !starts.isEmpty() && sameLetter(typed.at(0), name.at(starts.first()));
    return begins && typed.size() > 1 ? found(MatchRank::Initials, spelled(typed, name, starts)) : std::nullopt;
}

} // namespace

std::optional<TextMatch> matchName(const QString &typed, const QString &name)
{
    const QString wanted = typed.simplified().toLower();
    if (wanted.isEmpty() || wanted.size() > name.size())
        return {};
    if (standsAt(wanted, name, 0))
        return TextMatch{
            wanted.size() == name.size() ? MatchRank::Exact : MatchRank::NamePrefix, run(0, wanted.size())};
    for (const qsizetype start : wordStarts(name)) {
        if (standsAt(wanted, name, start))
            return TextMatch{MatchRank::WordPrefix, run(start, wanted.size())};
    }
    if (const auto match = matchLoosely(wanted, name))
        return match;
    for (qsizetype i = 1; i + wanted.size() <= name.size(); ++i) {
        if (standsAt(wanted, name, i))
            return TextMatch{MatchRank::Inside, run(i, wanted.size())};
    }
    return wanted.size() < 2 ? std::nullopt : found(MatchRank::Subsequence, subsequence(wanted, name));
}

bool matchesShortId(const QString &typed, const QString &code)
{
    const QStringList wanted = typed.trimmed().split(u'.', Qt::SkipEmptyParts);
    QStringList parts = code.split(u'.');
    if (wanted.size() == 1 && parts.size() > 1)
        parts.removeFirst();
    qsizetype next = 0;
    for (const QString &part : std::as_const(parts)) {
        if (next < wanted.size() && part.startsWith(wanted.at(next), Qt::CaseInsensitive))
            ++next;
    }
    return !wanted.isEmpty() && next == wanted.size();
}

} // namespace Kodeks
