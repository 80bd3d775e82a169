// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/inlinestyle.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// In points, with the usual size of letters where it depends on that; nothing for what is no length.
std::optional<double> lengthIn(const QString &text)
{
    static const QRegularExpression length(uR"(^([-+]?\d*\.?\d+)(pt|px|cm|mm|in|pc|em|rem|ex|ch|%)?$)"_s);
    static const QHash<QString, double> units{{u"pt"_s, 1}, {u"px"_s, 0.75}, {u"cm"_s, 28.35}, {u"mm"_s, 2.835},
        {u"in"_s, 72}, {u"pc"_s, 12}, {u"em"_s, 12}, {u"rem"_s, 12}, {u"ex"_s, 6}, {u"ch"_s, 6}, {u"%"_s, 4}};
    const auto match = length.match(text);
    if (!match.hasMatch())
        return text == u"auto" ? std::optional(0.0) : std::nullopt;
    return match.captured(1).toDouble() * units.value(match.captured(2), 0.75);
}

} // namespace

InlineStyle::InlineStyle(const QString &css)
{
    constexpr qsizetype longest = 10'000;
    static const QRegularExpression comment(u"/\\*.*?(?:\\*/|$)"_s, QRegularExpression::DotMatchesEverythingOption);
    QString rest = css.left(longest);
    rest.remove(comment);
    QSet<QString> important;
    for (const QStringView declaration : QStringView(rest).tokenize(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString name = declaration.first(colon).trimmed().toString().toLower();
        const QString value = declaration.sliced(colon + 1).trimmed().toString().toLower();
        const bool isImportant = value.section(u'!', 1).trimmed() == u"important";
        if (important.contains(name) && !isImportant)
            continue;
        m_values.insert(name, value.section(u'!', 0, 0).trimmed());
        if (isImportant)
            important.insert(name);
    }
}

bool InlineStyle::isNothing(QStringView name) const
{
    static const QRegularExpression zero(u"^[+-]?0*(?:\\.0*)?(?:px|pt|em|rem|ex|%|cm|mm|in|vh|vw)?$"_s);
    const QString said = value(name);
    return said.contains(u'0') && zero.match(said).hasMatch();
}

bool InlineStyle::hidesAll() const
{
    if (m_values.isEmpty())
        return false;
    const QString overflow = value(u"overflow");
    const bool cut
        = overflow.startsWith(u"hidden") || overflow.startsWith(u"clip") || value(u"overflow-y").startsWith(u"hidden");
    return value(u"display") == u"none" || isNothing(u"opacity") || value(u"mso-hide") == u"all"
        || value(u"content-visibility") == u"hidden" || isOffPage()
        || (cut
            && (isNothing(u"height") || isNothing(u"max-height") || isNothing(u"max-width") || isNothing(u"width")));
}

/// What is clipped to nothing, or stands far outside the page's left or upper edge.
bool InlineStyle::isOffPage() const
{
    constexpr double far = -700; // points
    static const QRegularExpression nothing(uR"(^(?:rect\((?:\s*,?\s*[01](?:px)?){4}\s*\)|inset\((?:50|100)%\))$)"_s);
    const QString position = value(u"position");
    const bool apart = position == u"absolute" || position == u"fixed";
    const auto isFar = [this](QStringView side) { return lengthIn(value(side)).value_or(0) <= far; };
    return (apart && (nothing.match(value(u"clip")).hasMatch() || isFar(u"left") || isFar(u"top")))
        || nothing.match(value(u"clip-path")).hasMatch() || isFar(u"text-indent");
}

std::optional<bool> InlineStyle::standsAlone() const
{
    static const QSet<QString> blocks{u"block"_s, u"flex"_s, u"grid"_s, u"table"_s, u"list-item"_s, u"flow-root"_s,
        u"table-row"_s, u"table-caption"_s};
    const QString display = value(u"display");
    if (display == u"inline")
        return false;
    return blocks.contains(display) ? std::optional(true) : std::nullopt;
}

bool InlineStyle::partsItsChildren() const
{
    const QString display = value(u"display");
    const auto leavesRoom = [this](QStringView gap) { return !value(gap).isEmpty() && !isNothing(gap); };
    return display.endsWith(u"grid")
        || (display.endsWith(u"flex")
            && (leavesRoom(u"gap") || leavesRoom(u"column-gap") || value(u"justify-content").startsWith(u"space-")));
}

bool InlineStyle::isRaised() const
{
    return value(u"vertical-align") == u"super" || value(u"font-variant-position") == u"super";
}

QString firstFont(const QString &list)
{
    QString first = list.section(u',', 0, 0).trimmed();
    first.remove(u'"').remove(u'\'');
    return first;
}

/// The font is the last part of "font", behind the size.
QString InlineStyle::font() const
{
    static const QRegularExpression behindSize(uR"(\d(?:pt|px|em|rem|%)(?:/\S+)?\s+(.+)$)"_s);
    const QString named = firstFont(value(u"font-family"));
    return named.isEmpty() ? firstFont(behindSize.match(value(u"font")).captured(1)) : named;
}

bool InlineStyle::setsFontSize() const
{
    const QString size = value(u"font-size");
    const bool relative = size.endsWith(u'%') || (size.endsWith(u"em") && !size.endsWith(u"rem")) || size == u"inherit";
    return m_values.contains(u"font-size"_s) && !relative;
}

bool InlineStyle::hasNoFontSize() const
{
    return isNothing(u"font-size");
}

/// `ofAll`: the side's place among the four of "margin"; one or two stand for both sides.
std::optional<bool> InlineStyle::room(QStringView side, qsizetype ofAll) const
{
    constexpr double none = 2.8; // points
    const QStringList all = value(u"margin").simplified().split(u' ', Qt::SkipEmptyParts);
    const QString own = value(side);
    const auto said = lengthIn(own.isEmpty() ? all.value(ofAll < all.size() ? ofAll : 0) : own);
    return said ? std::optional(*said >= none) : std::nullopt;
}

std::optional<Numbering> InlineStyle::listNumbering() const
{
    static const QHash<QString, Numbering> known{{u"none"_s, Numbering::None}, {u"disc"_s, Numbering::Bullet},
        {u"circle"_s, Numbering::Bullet}, {u"square"_s, Numbering::Bullet}, {u"decimal"_s, Numbering::Decimal},
        {u"decimal-leading-zero"_s, Numbering::DecimalZero}, {u"lower-alpha"_s, Numbering::LowerAlphabet},
        {u"lower-latin"_s, Numbering::LowerAlphabet}, {u"upper-alpha"_s, Numbering::UpperAlphabet},
        {u"upper-latin"_s, Numbering::UpperAlphabet}, {u"lower-roman"_s, Numbering::LowerRoman},
        {u"upper-roman"_s, Numbering::UpperRoman}};
    for (const QString &word : (value(u"list-style-type") + u' ' + value(u"list-style")).split(u' ')) {
        if (const auto found = known.constFind(word); found != known.constEnd())
            return *found;
    }
    return {};
}

} // namespace Kodeks
