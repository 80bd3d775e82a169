// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/datetext.h"

#include "core/structure/monthname.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

constexpr qsizetype longestDate = 60;

int fullYear(QStringView year)
{
    const int number = year.toInt();
    if (year.size() == 4)
        return number;
    return number < 70 ? 2000 + number : 1900 + number;
}

DateText dateText(const QRegularExpressionMatch &match, QStringView year, int month, QStringView day)
{
    QDate date(fullYear(year), month, day.toInt());
    if (!date.isValid() && match.capturedView(u"date").contains(u'/'))
        date = QDate(fullYear(year), day.toInt(), month); // as Americans write it
    if (!date.isValid())
        return {};
    return {match.capturedView(u"date"), date.toString(Qt::ISODate)};
}

QRegularExpression form(const QString &date)
{
    const QString before
        = u"^(?:(?:man|mån|tirs|tys|tis|ons|tors|fre|lør|lör|laur|søn|sön|sun)dag,?\\s+|(?:mon|tues|wednes|"
          u"thurs|fri|satur|sun)day,"
          u"?\\s+)?(?:den\\s+|d\\.\\s*|the\\s+)?"_s;
    return QRegularExpression(before + u"(?<date>"_s + date + u")(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

DateText dateAtStart(QStringView text)
{
    static const QString sign = u"[./\u2010\u2011\u2013\u2044-]"_s;
    static const QRegularExpression numbers
        = form(u"(?<d>\\d{1,2})\\s?"_s + sign + u"\\s?(?<m>\\d{1,2})\\s?"_s + sign + u"\\s?(?<y>\\d{4}|\\d{2})"_s);
    static const QRegularExpression iso
        = form(u"(?<y>\\d{4})(?<sign>[./\u2010\u2011-])(?<m>\\d{2})\\k<sign>(?<d>\\d{2})"_s);
    static const QRegularExpression dayFirst
        = form(u"(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?:of\\s)?(?<m>\\p{L}{3,13})\\.?,?\\s(?<y>\\d{4})"_s);
    static const QRegularExpression monthFirst
        = form(u"(?<m>\\p{L}{3,13})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th|\\.\\sb\\.)?,?\\s(?<y>\\d{4})"_s);

    const QStringView start = text.first(std::min(text.size(), longestDate));
    for (const QRegularExpression *expression : {&iso, &numbers, &dayFirst, &monthFirst}) {
        const QRegularExpressionMatch match = expression->matchView(start);
        if (!match.hasMatch())
            continue;
        const QStringView month = match.capturedView(u"m");
        return dateText(match, match.capturedView(u"y"), month.front().isDigit() ? month.toInt() : monthNumber(month),
            match.capturedView(u"d"));
    }
    return {};
}

DateText dateOfLine(QStringView line)
{
    if (line.size() > longestDate)
        return {};
    static const QRegularExpression place(
        u"^(?!(?i)(?:\\p{L}*(?:frist|dag|deadline|møte|vedtatt|vedtak|mottatt|modtaget|received|inkom|oppdatert|"
        u"opdateret|uppdaterad|updated|utskrift|printed|versjon|version|gyldig|valid|published|publisert|"
        u"høring|høyring|remiss|unntatt|senest|senast|määräaika|frestur)|"
        u"due|closing|født|born|lov|by|before|innen|før|inden)\\b)"
        "(?!.*\\s(?:av|af|of|fra|frå|från|til|till|to|brev|skriv|skrivelse|letter|dated|datert|dateret|daterad)\\s)"
        "\\p{Lu}[\\p{L}./-]*(?:\\s\\p{L}[\\p{L}.-]*){0,2}(?:,\\s*|\\s+)(?=den\\s|d\\.|the\\s|\\d|\\p{L}{3,13}\\s\\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    DateText date = dateAtStart(line);
    if (date.isNull())
        date = dateAtStart(line.sliced(place.matchView(line).capturedLength()));
    const QStringView rest = date.isNull() ? line : QStringView(date.text.end(), line.end());
    return rest.isEmpty() || rest == u"." ? date : DateText();
}

} // namespace Kodeks
