// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/inlinestyle.h"

#include <QRegularExpression>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

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
        || value(u"content-visibility") == u"hidden"
        || (cut
            && (isNothing(u"height") || isNothing(u"max-height") || isNothing(u"max-width") || isNothing(u"width")));
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

bool InlineStyle::hasNoBullets() const
{
    return value(u"list-style-type") == u"none" || value(u"list-style").split(u' ').contains(u"none"_s);
}

} // namespace Kodeks
