// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/abbreviation.h"

#include "core/structure/abbreviationtable.h"
#include "core/structure/monthname.h"

#include <QHash>
#include <algorithm>
#include <optional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lookAhead = 16;

/// The table, ready to be looked up. An abbreviation of several kinds is of the one that more follows.
class Table
{
public:
    Table()
    {
        for (const AbbreviationGroup &group : abbreviationGroups()) {
            for (const QStringView word : group.words.tokenize(u' ', Qt::SkipEmptyParts))
                add(word.toString(), group.kind);
        }
    }

    [[nodiscard]] std::optional<AbbreviationKind> kind(QStringView word) const
    {
        const QString written = word.toString();
        if (const auto found = m_kinds.constFind(written.toLower()); found != m_kinds.constEnd())
            return *found;
        const auto found = m_capitals.constFind(written);
        return found == m_capitals.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    static int rank(AbbreviationKind kind)
    {
        return kind == AbbreviationKind::LeadsOn ? 2 : kind == AbbreviationKind::MayClose ? 1 : 0;
    }

    void add(const QString &word, AbbreviationKind kind)
    {
        QHash<QString, AbbreviationKind> &kinds = word.front().isUpper() ? m_capitals : m_kinds;
        const auto known = kinds.constFind(word);
        if (known == kinds.constEnd() || rank(*known) < rank(kind))
            kinds.insert(word, kind);
    }

    QHash<QString, AbbreviationKind> m_kinds; ///< by the word in lower case
    QHash<QString, AbbreviationKind> m_capitals; ///< what is shortened only with a capital
};

const Table &table()
{
    static const Table made;
    return made;
}

bool isAmong(QStringView list, QStringView word)
{
    return std::ranges::any_of(
        list.tokenize(u' '), [word](QStringView each) { return each.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isLettersOnly(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
}

/// "saksnr", "bydelsdir", "cand.jur", "avd.led".
bool isCompound(QStringView word)
{
    const qsizetype dot = word.indexOf(u'.');
    if (dot > 0 && isAmong(titleBeginnings(), word.first(dot))
        && isLettersOnly(word.sliced(word.lastIndexOf(u'.') + 1)))
        return true;
    constexpr qsizetype shortestFirstPart = 2;
    return std::ranges::any_of(abbreviationEndings().tokenize(u' '), [word](QStringView ending) {
        return word.size() >= ending.size() + shortestFirstPart && word.endsWith(ending, Qt::CaseInsensitive);
    });
}

/// "Storgt" before the number of the house.
bool isStreet(QStringView word, QStringView after)
{
    constexpr qsizetype shortest = 5;
    return word.size() >= shortest && word.front().isUpper() && word.endsWith(u"gt") && !after.isEmpty()
        && after.front().isDigit();
}

/// "fvl", "plan- og bygningsl" before a section sign: the short title of an act ends in the l of "lov".
bool isActBeforeSection(QStringView word, QStringView after)
{
    if (word.size() < 3 || word.size() > longestAct || word.back() != u'l' || !after.startsWith(u'§'))
        return false;
    if (!std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'-'; }))
        return false;
    return !u"aeiouyæøåäöl"_s.contains(word.at(word.size() - 2))
        || std::ranges::any_of(actEndings().tokenize(u' '), [word](QStringView ending) {
        return word.size() > ending.size() && word.endsWith(ending, Qt::CaseInsensitive);
    });
}

/// "mai", "september": written out, so that a stop after it ends the sentence, but for "15. mai. 2024".
bool isWholeMonth(QStringView word)
{
    constexpr qsizetype longestShortened = 4;
    return word.size() > longestShortened || isAmong(u"mai maj may mars juni juli june july", word);
}

bool isYear(QStringView after)
{
    constexpr qsizetype digits = 4;
    return after.size() >= digits && std::ranges::all_of(after.first(digits), [](QChar c) { return c.isDigit(); })
        && (after.size() == digits || !after.at(digits).isLetterOrNumber());
}

/// "App. B", "art. D og E": a capital alone that counts. "A" may be the English word.
bool isLetterNext(QStringView after)
{
    if (after.isEmpty() || after.front() < u'A' || after.front() > u'Z' || after.front() == u'I')
        return false;
    const QStringView rest = after.sliced(1);
    return !rest.isEmpty() && !(rest.front().isLetterOrNumber() || (after.front() == u'A' && rest.front().isSpace()));
}

/// Digits or a Roman numeral; "I" only if it is not the word.
bool isNumberNext(QStringView after)
{
    const auto past = [](QStringView text, auto &&isPart) {
        return text.sliced(std::ranges::find_if_not(text, isPart) - text.begin());
    };
    after = past(after, [](QChar c) { return !c.isLetterOrNumber(); });
    if (after.isEmpty() || after.front().isDigit())
        return !after.isEmpty();
    const QStringView rest = past(after, [](QChar c) { return u"IVXLC"_s.contains(c); });
    const QStringView numeral = after.first(after.size() - rest.size());
    if (numeral.isEmpty() || (!rest.isEmpty() && rest.front().isLetterOrNumber()))
        return false;
    return numeral != u"I" || rest.isEmpty() || !rest.front().isSpace();
}

} // namespace

QChar firstLetterOrDigit(QStringView after)
{
    for (const QChar c : after.first(std::min(after.size(), lookAhead))) {
        if (c.isLetterOrNumber())
            return c;
    }
    return {};
}

bool isInitial(QStringView word)
{
    return word.size() == 1 && word.front().isLetter() && !QStringView(u"iåuø").contains(word.front());
}

bool isDottedLetters(QStringView word)
{
    if (word.size() < 3 || word.size() % 2 == 0)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word.at(i).isLetter() : word.at(i) != u'.')
            return false;
    }
    return true;
}

Abbreviations::Abbreviations(const OwnAbbreviations &own)
    : m_added(own.added.begin(), own.added.end())
    , m_removed(own.removed.begin(), own.removed.end())
{
}

bool isInAbbreviationTable(QStringView word)
{
    return table().kind(word).has_value();
}

bool Abbreviations::contain(QStringView word, QStringView after) const
{
    after = after.first(std::min(after.size(), lookAhead));
    const QChar next = firstLetterOrDigit(after);
    if (word.isEmpty() || next.isNull())
        return false;
    if (word.size() > longestAbbreviation)
        return isActBeforeSection(word, after);
    if (!m_added.isEmpty() || !m_removed.isEmpty()) {
        const QString key = word.toString().toLower();
        if (m_added.contains(key) || m_removed.contains(key))
            return m_added.contains(key);
    }
    const auto kind = table().kind(word);
    if (kind == AbbreviationKind::LeadsOn)
        return true;
    if (kind == AbbreviationKind::MayClose)
        return !next.isUpper();
    if (monthNumber(word) != 0)
        return isWholeMonth(word) ? isYear(after) : next.isDigit();
    if (isInitial(word))
        return true;
    if (kind == AbbreviationKind::BeforeNumber)
        return isNumberNext(after) || isLetterNext(after);
    return isDottedLetters(word) || isCompound(word) || isStreet(word, after) || isActBeforeSection(word, after);
}

} // namespace Kodeks
