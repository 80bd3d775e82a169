// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx/formatsection.h"

#include <QRegularExpression>
#include <optional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Piece = FormatPiece;

/// A format's sections: at each ; that is not quoted.
QStringList sectionsOf(const QString &format)
{
    QStringList sections{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar unit = format.at(i);
        if (unit == u'\\' && !quoted && i + 1 < format.size()) {
            sections.last() += format.sliced(i++, 2);
            continue;
        }
        quoted = unit == u'"' ? !quoted : quoted;
        if (unit == u';' && !quoted)
            sections.append(QString());
        else
            sections.last() += unit;
    }
    return sections;
}

/// Whether a section's own condition, "[<=9999]", holds; nothing where it has none.
std::optional<bool> conditionHolds(const QString &section, double number)
{
    static const QRegularExpression condition(u"\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)\\]"_s);
    if (!section.contains(u'['))
        return {};
    const auto match = condition.match(section);
    if (!match.hasMatch())
        return {};
    const QString sign = match.captured(1);
    const double bound = match.captured(2).toDouble();
    return sign == u"<=" ? number <= bound
        : sign == u">="  ? number >= bound
        : sign == u"<>"  ? number != bound
        : sign == u"<"   ? number < bound
        : sign == u">"   ? number > bound
                         : number == bound;
}

/// The place of the section for a number.
qsizetype sectionFor(const QStringList &sections, double number)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(2, sections.size()); ++i) {
        const auto holds = conditionHolds(sections.at(i), number);
        if (holds && *holds)
            return i;
        if (holds && i + 1 < sections.size() && !conditionHolds(sections.at(i + 1), number))
            return std::min<qsizetype>(i + 1, sections.size() - 1);
    }
    if (number < 0 && sections.size() > 1)
        return 1;
    return number == 0 && sections.size() > 2 ? 2 : 0;
}

} // namespace

FormatSection FormatSection::of(const QString &format, double number)
{
    const QStringList sections = sectionsOf(format);
    const qsizetype at = sectionFor(sections, number);
    FormatSection section;
    section.keepsSign = at == 0 || conditionHolds(sections.at(at), number) || conditionHolds(sections.at(0), number);
    section.read(sections.at(at));
    return section;
}

void FormatSection::read(QStringView code)
{
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar unit = code.at(i);
        if (unit == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            addLiteral(code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1).toString());
            i = end < 0 ? code.size() : end;
        } else if (unit == u'\\' && i + 1 < code.size()) {
            addLiteral(QString(code.at(++i)));
        } else if (unit == u'_' || unit == u'*') {
            ++i; // space as wide as a sign, or to fill the cell
        } else if (unit == u'[') {
            i = readBracket(code, i);
        } else if (code.sliced(i).startsWith(u"General", Qt::CaseInsensitive)) {
            isGeneral = true;
            pieces.append({Piece::Kind::Digit, u"0"_s});
            i += 6;
        } else {
            addSign(unit);
        }
    }
    if (isFraction)
        readFraction(code);
    isUsable = isUsable && firstDigit() >= 0 && !divides();
}

/// Whether a comma stands behind the last digit, before the point or at the end: the number is shown in thousands.
bool FormatSection::divides() const
{
    const qsizetype end = point() < 0 ? lastDigit() + 1 : point();
    const auto isComma
        = [this](qsizetype at) { return at >= 0 && at < pieces.size() && pieces.at(at).kind == Piece::Kind::Comma; };
    return isComma(lastDigit() + 1) || isComma(point() < 0 ? -1 : end - 1);
}

/// What stands in brackets: elapsed time, a currency with its language, a colour or a condition; where it ends.
qsizetype FormatSection::readBracket(QStringView code, qsizetype at)
{
    const qsizetype end = code.indexOf(u']', at);
    const QString inside = code.sliced(at + 1, (end < 0 ? code.size() : end) - at - 1).toString().toLower();
    if (inside == u"h" || inside == u"hh" || inside == u"m" || inside == u"mm" || inside == u"s" || inside == u"ss") {
        elapsed = inside.front();
        pieces.append({Piece::Kind::Digit, u"0"_s});
        showsSeconds = code.sliced(end < 0 ? code.size() : end).contains(u's', Qt::CaseInsensitive);
        return code.size();
    }
    if (inside.startsWith(u'$'))
        addLiteral(code.sliced(at + 2, inside.size() - 1).toString().section(u'-', 0, 0));
    return end < 0 ? code.size() : end;
}

void FormatSection::readFraction(QStringView code)
{
    static const QRegularExpression form(u"(?:([0#?]+)\\s+)?[0#?]+\\s*/\\s*(?:(\\d*[1-9]\\d*)|([0#?]+))"_s);
    const auto match = form.match(code.toString());
    if (!match.hasMatch()) {
        isUsable = false;
        return;
    }
    constexpr int mostPlaces = 3;
    hasWholeBeforeFraction = match.hasCaptured(1);
    denominator = std::min(match.captured(2).toLongLong(), 100'000LL);
    const qsizetype places = std::clamp<qsizetype>(match.captured(3).size(), 1, mostPlaces);
    largestDenominator = places == 1 ? 9 : places == 2 ? 99 : 999;
    pieces = {{Piece::Kind::Digit, u"0"_s}};
}

void FormatSection::addLiteral(const QString &text)
{
    pieces.append({Piece::Kind::Literal, text});
}

void FormatSection::addSign(QChar sign)
{
    const bool digitsBefore = firstDigit() >= 0;
    if (sign == u'0' || sign == u'#' || sign == u'?') {
        pieces.append({Piece::Kind::Digit, QString(sign)});
    } else if (sign == u'.' && point() < 0) {
        pieces.append({Piece::Kind::Point, u"."_s});
    } else if (sign == u'%') {
        ++percents;
        addLiteral(QString(sign));
    } else if (sign == u'/') {
        isFraction = isFraction || digitsBefore;
        addLiteral(QString(sign));
    } else if (sign == u'E' || sign == u'e' || sign == u'@') {
        isUsable = false;
    } else if (sign != u',') {
        addLiteral(QString(sign));
    } else {
        pieces.append({Piece::Kind::Comma, {}});
    }
}

qsizetype FormatSection::point() const
{
    const auto found = std::ranges::find(pieces, Piece::Kind::Point, &Piece::kind);
    return found == pieces.end() ? -1 : found - pieces.begin();
}

qsizetype FormatSection::firstDigit() const
{
    const auto found = std::ranges::find(pieces, Piece::Kind::Digit, &Piece::kind);
    return found == pieces.end() ? -1 : found - pieces.begin();
}

qsizetype FormatSection::lastDigit() const
{
    for (qsizetype i = pieces.size() - 1; i >= 0; --i) {
        if (pieces.at(i).kind == Piece::Kind::Digit)
            return i;
    }
    return -1;
}

bool FormatSection::isWhole(qsizetype piece) const
{
    const qsizetype end = point() < 0 ? lastDigit() + 1 : std::min(point(), lastDigit() + 1);
    return piece >= firstDigit() && piece < end;
}

bool FormatSection::isPart(qsizetype piece) const
{
    return point() >= 0 && piece > point() && piece <= lastDigit();
}

qsizetype FormatSection::wholePlaces() const
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        count += isWhole(i) && pieces.at(i).kind == Piece::Kind::Digit ? 1 : 0;
    return count;
}

qsizetype FormatSection::partPlaces() const
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        count += isPart(i) && pieces.at(i).kind == Piece::Kind::Digit ? 1 : 0;
    return count;
}

QString FormatSection::before() const
{
    QString text;
    const qsizetype first = firstDigit() < 0 ? pieces.size() : firstDigit();
    for (qsizetype i = 0; i < first; ++i)
        text += pieces.at(i).kind == Piece::Kind::Literal ? pieces.at(i).text : QString();
    return text;
}

QString FormatSection::after() const
{
    QString text;
    for (qsizetype i = std::max<qsizetype>(0, lastDigit() + 1); i < pieces.size(); ++i)
        text += pieces.at(i).kind == Piece::Kind::Literal ? pieces.at(i).text : QString();
    return text;
}

QString movedPoint(const QString &decimal, qsizetype places)
{
    QString whole = decimal.section(u'.', 0, 0);
    const QString part = decimal.section(u'.', 1).leftJustified(places, u'0');
    whole += part.first(places);
    while (whole.size() > 1 && whole.front() == u'0')
        whole.remove(0, 1);
    const QString rest = part.sliced(places);
    return rest.isEmpty() ? whole : whole + u'.' + rest;
}

} // namespace Kodeks
