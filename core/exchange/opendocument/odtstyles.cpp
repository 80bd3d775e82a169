// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/opendocument/odtstyles.h"

#include "core/exchange/archives/xmlwalk.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString unquoted(QString family)
{
    return family.remove(u'\'').remove(u'"');
}

/// "super 58%", "33% 58%"; "sub", "-8%" and "0%" are none (ODF 1.3 part 3, 20.384).
bool isRaised(const QString &position)
{
    const QString height = position.trimmed().section(u' ', 0, 0);
    return height == u"super" || (height.endsWith(u'%') && height.chopped(1).toDouble() > 0);
}

} // namespace

void OdtStyles::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"font-face") {
        m_fonts.insert(attribute(attributes, u"name"), unquoted(attribute(attributes, u"font-family")));
    } else if (element == u"style" && !attribute(attributes, u"family").isEmpty()) {
        m_current = attribute(attributes, u"family") + u'/' + attribute(attributes, u"name");
        m_styles.insert(m_current, {attribute(attributes, u"parent-style-name"), {}, {}, {}});
    } else if (element == u"text-properties" && !m_current.isEmpty()) {
        Style &style = m_styles[m_current];
        const QString name = attribute(attributes, u"font-name");
        style.font = name.isEmpty() ? unquoted(attribute(attributes, u"font-family")) : m_fonts.value(name, name);
        if (const QString display = attribute(attributes, u"display"); !display.isEmpty())
            style.hidden = display == u"none";
        if (const QString position = attribute(attributes, u"text-position"); !position.isEmpty())
            style.raised = isRaised(position);
    }
}

void OdtStyles::end(QStringView element)
{
    if (element == u"style")
        m_current.clear();
}

template <typename Says>
OdtStyles::Style OdtStyles::nearest(const QString &family, QString name, Says says) const
{
    constexpr int longest = 20;
    for (int i = 0; i < longest && !name.isEmpty(); ++i) {
        const auto style = m_styles.constFind(family + u'/' + name);
        if (style == m_styles.constEnd())
            break;
        if (says(name, *style))
            return *style;
        name = style->parent;
    }
    return {};
}

std::optional<bool> OdtStyles::hides(const QString &family, const QString &name) const
{
    return nearest(family, name, [](const QString &, const Style &style) { return style.hidden.has_value(); }).hidden;
}

std::optional<bool> OdtStyles::raises(const QString &family, const QString &name) const
{
    return nearest(family, name, [](const QString &, const Style &style) { return style.raised.has_value(); }).raised;
}

QString OdtStyles::font(const QString &family, const QString &name) const
{
    return nearest(family, name, [](const QString &, const Style &style) { return !style.font.isEmpty(); }).font;
}

bool OdtStyles::isTitle(const QString &name) const
{
    bool title = name == u"Title";
    (void)nearest(u"paragraph"_s, name, [&title](const QString &, const Style &style) {
        title = title || style.parent == u"Title";
        return title;
    });
    return title;
}

} // namespace Kodeks
