// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/formulaforms.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace Kodeks::FormulaForms {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView raisedSigns = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
constexpr QStringView loweredSigns = u"₀₁₂₃₄₅₆₇₈₉";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'−' || c == u'–';
}

/// A whole number with a sign before it or behind it, or a sign, in raised or lowered signs; empty for anything else.
QString small(const QString &text, QStringView digits, QChar plus, QChar minus)
{
    static const QRegularExpression form(u"^(?:[+−–-]?[0-9]{1,20}|[0-9]{0,3}[+−–-])$"_s);
    if (!form.match(text).hasMatch())
        return {};
    QString made;
    for (const QChar c : text)
        made += isDigit(c) ? digits.at(c.unicode() - u'0') : isMinus(c) ? minus : plus;
    return made;
}

QString raised(const QString &text)
{
    static const QRegularExpression primes(u"^[′″‴'°∘]+$"_s);
    if (primes.match(text).hasMatch())
        return QString(text).replace(u'∘', u'°').replace(u'\'', u'′');
    return small(text, raisedSigns, u'⁺', u'⁻');
}

QString lowered(const QString &text)
{
    return small(text, loweredSigns, u'₊', u'₋');
}

bool isOne(const QString &text)
{
    return text.size() == 1 || (text.size() == 2 && text.front().isHighSurrogate());
}

bool isNumber(const QString &text)
{
    static const QRegularExpression form(u"^\\p{Nd}+(?:[.,]\\p{Nd}+)*$"_s);
    return form.match(text).hasMatch();
}

/// One letter with numbers as its scripts, a number, or what has brackets around it.
bool isOperand(const QString &text)
{
    static const QRegularExpression form(u"^\\p{L}\\p{M}?[₀-₉]*[⁺⁻⁰¹²³⁴-⁹]*$"_s);
    return isOne(text) || isNumber(text) || isWrapped(text) || form.match(text).hasMatch();
}

bool isWord(const QString &text, qsizetype least)
{
    return text.size() >= least && std::ranges::all_of(text, [](QChar c) { return c.isLetter(); });
}

QString wrapped(const QString &text)
{
    return u'(' + text + u')';
}

QString script(const QString &text)
{
    return isOne(text) || isNumber(text) || isWrapped(text) ? text : wrapped(text);
}

bool isUnit(const QString &text)
{
    static const QStringList units{u"km"_s, u"dm"_s, u"cm"_s, u"mm"_s, u"kg"_s, u"ha"_s};
    return units.contains(text);
}

QString above(const QString &text)
{
    const QString small = raised(text);
    return small.isEmpty() ? u'^' + script(text) : small;
}

QString below(const QString &text)
{
    const QString small = lowered(text);
    return small.isEmpty() ? u'_' + script(text) : small;
}

} // namespace

bool isWrapped(QStringView text)
{
    constexpr QStringView opening = u"([{";
    constexpr QStringView closing = u")]}";
    if (text.size() < 2 || !opening.contains(text.front()) || !closing.contains(text.back()))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += opening.contains(text.at(i)) ? 1 : closing.contains(text.at(i)) ? -1 : 0;
        if (depth == 0)
            return i + 1 == text.size();
    }
    return false;
}

bool endsOpen(QStringView text)
{
    qsizetype at = text.size();
    while (at > 0 && text.at(at - 1).isLetterOrNumber())
        --at;
    return at > 0 && at < text.size() && QStringView(u"^_/√∛∜").contains(text.at(at - 1));
}

QString fraction(const QString &upper, const QString &lower)
{
    constexpr qsizetype manyLetters = 4; // fewer may be letters that are multiplied
    const bool plain = isOperand(upper) || isWord(upper, 1);
    const bool plainBelow = isOperand(lower) || isWord(lower, manyLetters);
    return (plain ? upper : wrapped(upper)) + u'/' + (plainBelow ? lower : wrapped(lower));
}

QString scripts(const QString &base, const QString &lower, const QString &upper)
{
    if (lower.isEmpty() && upper.isEmpty())
        return base;
    const bool name = isUnit(base) || (upper.isEmpty() && isWord(base, 1)); // "km²", "CO₂"
    QString text = base.isEmpty() || isOperand(base) || name ? base : wrapped(base);
    if (!raised(upper).isEmpty() && QStringView(raisedSigns).contains(text.isEmpty() ? QChar() : text.back()))
        text = wrapped(text);
    if (lower.isEmpty())
        return text + above(upper);
    text += below(lower);
    if (upper.isEmpty())
        return text;
    return (lowered(lower).isEmpty() ? wrapped(text) : text) + above(upper);
}

QString limits(const QString &sign, const QString &lower, const QString &upper)
{
    return sign + (lower.isEmpty() ? QString() : below(lower)) + (upper.isEmpty() ? QString() : above(upper));
}

QString prescripts(const QString &base, const QString &lower, const QString &upper)
{
    return (upper.isEmpty() ? QString() : above(upper)) + (lower.isEmpty() ? QString() : below(lower)) + base;
}

QString root(const QString &radicand, const QString &degree)
{
    const QString text = isOne(radicand) || isNumber(radicand) || isWrapped(radicand) ? radicand : wrapped(radicand);
    if (degree.isEmpty() || degree == u"2")
        return u'√' + text;
    if (degree == u"3" || degree == u"4")
        return (degree == u"3" ? u'∛' : u'∜') + text;
    return u"√[%1]"_s.arg(degree) + (isWrapped(text) ? text : wrapped(text));
}

QString accent(const QString &base, const QString &mark)
{
    static const QHash<QString, QChar> combining{{u"^"_s, QChar(0x302)}, {u"ˆ"_s, QChar(0x302)}, {u"~"_s, QChar(0x303)},
        {u"˜"_s, QChar(0x303)}, {u"¯"_s, QChar(0x305)}, {u"‾"_s, QChar(0x305)}, {u"ˉ"_s, QChar(0x305)},
        {u"―"_s, QChar(0x305)}, {u"→"_s, QChar(0x20D7)}, {u"⃗"_s, QChar(0x20D7)}, {u"˙"_s, QChar(0x307)},
        {u"¨"_s, QChar(0x308)}, {u"ˇ"_s, QChar(0x30C)}, {u"˘"_s, QChar(0x306)}, {u"´"_s, QChar(0x301)},
        {u"`"_s, QChar(0x300)}};
    if (mark.isEmpty())
        return base;
    const QChar sign = combining.value(mark, mark.size() == 1 && mark.front().isMark() ? mark.front() : QChar());
    if (sign.isNull())
        return scripts(base, {}, mark);
    return (isOne(base) ? base : wrapped(base)) + sign;
}

QString matrix(const QList<QString> &rows)
{
    return rows.join(u"; "_s);
}

} // namespace Kodeks::FormulaForms
