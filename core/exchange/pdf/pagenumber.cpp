// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pagenumber.h"

#include <QHash>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patternOptions
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

constexpr auto pageWords = "sidetall|side|sida|sidan|sid|siidu|blaðsíða|bls|sivu|seite|page|pag|pg|s|p"_L1;

/// A number with the word before it and the total behind it, as groups "word", "number" and "total".
QString numberPattern()
{
    return uR"((?:(?<word>%1)\b\s*[.:]?\s*(?:nr\.?\s*)?)?(?<number>\d{1,4}|[ivxl]{1,7}))"_s.arg(pageWords)
        + uR"((?:\s*(?:av|af|of|fra|von|/|\()\s*(?:(?:totalt|i alt|ialt|total)\s+)?(?<total>\d{1,4})\)?)"
          uR"((?:\s*(?:sider|sidor|pages)\b)?)?)"_s;
}

/// What the pattern of a number that is said to be a page's begins with.
QString saidPattern()
{
    return uR"((?=(?:%1)\b|\d{1,4}\s*(?:av|af|of)\b))"_s.arg(pageWords);
}

QString ornament(const QString &name)
{
    return uR"((?<%1>[-–—|\[\]()~·*•.#\s]*))"_s.arg(name);
}

int romanNumber(QStringView letters)
{
    static const QHash<QChar, int> values{{u'i', 1}, {u'v', 5}, {u'x', 10}, {u'l', 50}};
    int sum = 0;
    int last = 0;
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
        const int value = values.value(letter->toLower());
        sum += value < last ? -value : value;
        last = std::max(last, value);
    }
    return sum;
}

/// "- 2 -", "[2]": a sign on both sides.
bool isFramed(const QRegularExpressionMatch &match)
{
    return !match.capturedView(u"before").trimmed().isEmpty() && !match.capturedView(u"after").trimmed().isEmpty();
}

PageNumber numberOf(const QRegularExpressionMatch &match)
{
    const QStringView number = match.capturedView(u"number");
    PageNumber page;
    page.number = number.front().isDigit() ? number.toInt() : romanNumber(number);
    page.total = match.capturedView(u"total").toInt();
    page.said = !match.capturedView(u"word").isEmpty() || page.total > 0;
    return page;
}

bool mayBe(const PageNumber &page)
{
    const bool year = !page.said && page.number >= 1800 && page.number <= 2200;
    return page.number > 0 && !year && (page.total == 0 || page.number <= page.total);
}

} // namespace

std::optional<PageNumber> pageNumber(QStringView text)
{
    static const QRegularExpression alone(
        u'^' + ornament(u"before"_s) + numberPattern() + ornament(u"after"_s) + u'$', patternOptions);
    constexpr qsizetype longest = 40;
    const auto match = text.size() > longest ? QRegularExpressionMatch() : alone.matchView(text);
    if (!match.hasMatch())
        return {};
    PageNumber page = numberOf(match);
    page.said = page.said || isFramed(match);
    return mayBe(page) ? std::optional(page) : std::nullopt;
}

std::optional<NumberedText> numberedText(const QString &text)
{
    static const QRegularExpression behind(
        uR"(^(?<text>.+?)(?:(?<sign>\s*[-–—|/·]\s*)|,?\s+|,\s*))"_s + numberPattern() + ornament(u"after"_s) + u'$',
        patternOptions);
    static const QRegularExpression first(
        u'^' + ornament(u"before"_s) + numberPattern() + uR"((?<sign>\s*[-–—|·]\s*)(?<text>.+)$)"_s, patternOptions);
    static const QRegularExpression within(uR"(^(?<text>.+?)(?:\s*[-–—|/·,]\s*|\s+))"_s + saidPattern()
            + numberPattern() + uR"(\s*[-–—|·,]\s*(?<rest>.+)$)"_s,
        patternOptions);
    constexpr qsizetype longest = 200;
    if (text.size() > longest)
        return {};
    for (const QRegularExpression *form : {&behind, &first, &within}) {
        const auto match = form->match(text);
        if (!match.hasMatch())
            continue;
        const QString rest = match.captured(u"rest");
        NumberedText found{match.captured(u"text").trimmed() + (rest.isEmpty() ? rest : u'\t' + rest), numberOf(match)};
        found.page.said = found.page.said || !match.capturedView(u"sign").isEmpty();
        if (found.page.said && mayBe(found.page))
            return found;
    }
    return {};
}

} // namespace Kodeks
