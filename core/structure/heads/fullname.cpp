// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/heads/fullname.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 9;

/// Words that names have among their own and abbreviations leave out.
bool isSmall(QStringView word)
{
    static const QSet<QString> words{u"og"_s, u"och"_s, u"and"_s, u"for"_s, u"för"_s, u"i"_s, u"av"_s, u"af"_s, u"of"_s,
        u"the"_s, u"de"_s, u"den"_s, u"det"_s, u"til"_s, u"till"_s, u"in"_s, u"&"_s, u"på"_s, u"mot"_s, u"at"_s};
    return words.contains(word.toString().toLower());
}

QList<QStringView> wordsOf(QStringView text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// What bodies are called at the end of a longer word: "kompetanse-etaten".
qsizetype bodyLength(QStringView word)
{
    static const QStringList bodies{u"etaten"_s, u"etat"_s, u"verket"_s, u"direktoratet"_s, u"departementet"_s,
        u"forbundet"_s, u"forbund"_s, u"förbundet"_s, u"förbund"_s, u"foreningen"_s, u"forening"_s, u"föreningen"_s,
        u"tilsynet"_s, u"myndigheten"_s, u"styrelsen"_s, u"rådet"_s, u"organisasjon"_s, u"organisasjonen"_s,
        u"ministeriet"_s, u"senteret"_s, u"selskapet"_s};
    for (const QString &body : bodies) {
        if (word.size() > body.size() + 1 && word.endsWith(body, Qt::CaseInsensitive))
            return body.size();
    }
    return 0;
}

/// The letters that a name's parts begin with.
QString initials(QStringView name)
{
    QString letters;
    for (const QStringView word : wordsOf(name)) {
        if (isSmall(word))
            continue;
        letters += word.front().toUpper();
        if (const qsizetype body = bodyLength(word); body > 0)
            letters += word.at(word.size() - body).toUpper();
    }
    return letters;
}

bool holdsInOrder(QStringView name, QStringView abbreviation)
{
    qsizetype at = 0;
    for (const QChar letter : abbreviation) {
        if (!letter.isLetter())
            continue;
        const qsizetype found = name.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return false;
        at = found + 1;
    }
    return true;
}

bool mayAbbreviate(QStringView abbreviation, QStringView name)
{
    return name.size() > 2 * abbreviation.size() && name.front() == abbreviation.front()
        && holdsInOrder(name, abbreviation);
}

/// The abbreviation that brackets tell: "UKE", "heretter UKE", "“the ATA”"; empty for anything else.
QStringView toldIn(QStringView brackets)
{
    static const QRegularExpression form(
        u"^(?:heretter|herefter|häretter|härefter|nedan|hereafter|hereinafter|henceforth)?(?:\\s(?:kalt|kalla|kaldet|"
        u"kallat|omtalt\\ssom|benevnt|called|referred\\sto\\sas))?\\s?[\"'“”«»‘’]?(?:the\\s)?([^\\s\"'“”«»‘’]{2,8})"
        u"[\"'“”«»‘’]?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.matchView(brackets.trimmed());
    return match.hasMatch() && isAbbreviation(match.capturedView(1)) ? match.capturedView(1) : QStringView();
}

FullName told(QStringView place, QStringView name, QStringView abbreviation)
{
    return {place, name.toString().simplified() + u" ("_s + abbreviation.toString() + u')'};
}

/// The name that ends a text, of those that the abbreviation can be of: the one with just its letters, else the
/// shortest.
QStringView nameBefore(QStringView text, QStringView abbreviation)
{
    constexpr qsizetype longest = 160;
    QStringView near = text.last(std::min(longest, text.size()));
    for (const QChar end : u".,;:()\n\t") {
        if (const qsizetype at = near.lastIndexOf(end); at >= 0)
            near = near.sliced(at + 1);
    }
    const QList<QStringView> words = wordsOf(near.trimmed());
    QStringView shortest;
    for (qsizetype i = words.size() - 1; i >= 0 && words.size() - i <= mostWords; --i) {
        const QStringView name(words.at(i).begin(), words.constLast().end());
        if (!mayAbbreviate(abbreviation, name))
            continue;
        if (initials(name) == abbreviation)
            return name;
        shortest = shortest.isEmpty() ? name : shortest;
    }
    return shortest;
}

/// "NAME (UKE)" or "UKE (NAME)" in a text.
std::optional<FullName> bracketed(QStringView text, QStringView abbreviation)
{
    for (qsizetype open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(', open + 1)) {
        constexpr qsizetype longest = 160;
        const qsizetype length = text.sliced(open, std::min(longest, text.size() - open)).indexOf(u')');
        if (length < 0)
            continue;
        const qsizetype close = open + length;
        const QStringView inside = text.sliced(open + 1, length - 1);
        const QStringView before = text.first(open).trimmed();
        if (toldIn(inside) == abbreviation) {
            const QStringView name = nameBefore(before, abbreviation);
            if (!name.isEmpty())
                return told(QStringView(name.begin(), text.begin() + close + 1), name, abbreviation);
        }
        const bool follows = before.endsWith(abbreviation)
            && (before.size() == abbreviation.size() || !before.at(before.size() - abbreviation.size() - 1).isLetter());
        if (follows && mayAbbreviate(abbreviation, inside.trimmed()))
            return told(QStringView(before.last(abbreviation.size()).begin(), text.begin() + close + 1),
                inside.trimmed(), abbreviation);
    }
    return std::nullopt;
}

/// The names in a text whose parts begin with just those letters.
void gather(QStringView text, QStringView abbreviation, QList<QStringView> &names)
{
    static const QRegularExpression form(
        u"[\\p{L}&][\\p{L}\\p{N}&-]*"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<QStringView> words;
    QRegularExpressionMatchIterator each = form.globalMatchView(text);
    while (each.hasNext())
        words.append(each.next().capturedView());
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).front() != abbreviation.front() || words.at(i) == abbreviation)
            continue;
        for (qsizetype last = i; last < std::min(words.size(), i + mostWords); ++last) {
            const QStringView name(words.at(i).begin(), words.at(last).end());
            const QString letters = initials(name);
            if (!abbreviation.startsWith(letters)
                || (last > i && words.at(last).begin() != words.at(last - 1).end() + 1))
                break;
            const QStringView word = words.at(last);
            if (letters == abbreviation && (word.front().isUpper() || bodyLength(word) > 0)) {
                names.append(name);
                break;
            }
        }
    }
}

} // namespace

bool isAbbreviation(QStringView name)
{
    constexpr qsizetype longest = 8;
    return name.size() >= 2 && name.size() <= longest && name.front().isUpper()
        && std::ranges::count_if(name, [](QChar c) { return c.isUpper(); }) >= 2
        && std::ranges::none_of(name, [](QChar c) { return c.isLower() || c.isSpace() || c == u'.'; });
}

std::optional<FullName> nameWithAbbreviation(QStringView text)
{
    const qsizetype open = text.lastIndexOf(u'(');
    if (open <= 0 || !text.endsWith(u')'))
        return std::nullopt;
    const QStringView abbreviation = toldIn(text.sliced(open + 1).chopped(1));
    const QStringView name = text.first(open).trimmed();
    if (abbreviation.isEmpty() || !holdsInOrder(name, abbreviation))
        return std::nullopt;
    return told(text, name, abbreviation);
}

std::optional<FullName> fullName(const QList<QStringView> &pieces, QStringView abbreviation)
{
    constexpr qsizetype leastLetters = 3;
    if (!isAbbreviation(abbreviation))
        return std::nullopt;
    std::optional<FullName> found;
    for (const QStringView piece : pieces) {
        const auto name = bracketed(piece, abbreviation);
        if (name && found && name->value.compare(found->value, Qt::CaseInsensitive) != 0)
            return std::nullopt;
        if (name && !found)
            found = name;
    }
    if (found || abbreviation.size() < leastLetters)
        return found;
    QList<QStringView> names;
    for (const QStringView piece : pieces)
        gather(piece, abbreviation, names);
    const bool one = !names.isEmpty() && std::ranges::all_of(names, [&names](QStringView name) {
        return name.compare(names.constFirst(), Qt::CaseInsensitive) == 0;
    });
    return one ? std::optional(told(names.constFirst(), names.constFirst(), abbreviation)) : std::nullopt;
}

} // namespace Kodeks
