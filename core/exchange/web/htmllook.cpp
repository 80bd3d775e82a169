// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/htmlflow.h"

#include "core/exchange/web/htmlelements.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

HtmlFlow::Look HtmlFlow::look(const QString &element, const HtmlAttributes &attributes, const InlineStyle &style) const
{
    Look look = m_looks.constLast();
    if (const QString visibility = style.visibility(); !visibility.isEmpty() && visibility != u"inherit")
        look.invisible = visibility != u"visible";
    if (style.hasNoFontSize() || style.setsFontSize())
        look.sizeless = style.hasNoFontSize();
    if (element == u"pre" || element == u"textarea" || element == u"listing" || element == u"xmp")
        look.space = Space::Kept;
    const QString space = style.whiteSpace();
    if (space.startsWith(u"pre-line"))
        look.space = Space::Lines;
    else if (space.startsWith(u"pre") || space.startsWith(u"break-spaces"))
        look.space = Space::Kept;
    else if (space == u"normal" || space == u"nowrap")
        look.space = Space::Collapsed;
    look.raised = (look.raised || element == u"sup" || style.isRaised()) && element != u"sub" && !style.isLowered();
    if (element == u"font" && attributes.contains(u"face"_s))
        look.font = firstFont(attributes.value(u"face"_s));
    if (const QString font = style.font(); !font.isEmpty())
        look.font = font;
    if (attributes.contains(u"lang"_s))
        look.language = attributes.value(u"lang"_s);
    look.block = style.standsAlone().value_or(standsApart(element) || isBlock(element));
    look.roomBelow = false;
    look.apart = look.partsChildren || style.isCell();
    look.partsChildren = style.partsItsChildren();
    return look;
}

} // namespace Kodeks
