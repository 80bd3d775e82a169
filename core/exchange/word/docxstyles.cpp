// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/docxstyles.h"

#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/word/docxvalues.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// By the style's name or id, where no outline level says it: other programs and old files have names in their own
/// language.
int headingNamed(const QString &name)
{
    static const QRegularExpression heading(
        u"^(?:heading|overskrift|rubrik|überschrift|titre|otsikko|kop|título|titolo)[\\s_]*([1-9])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression title(u"^(?:title|tittel|titel)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = heading.match(name);
    return match.hasMatch() ? match.capturedView(1).toInt() : title.match(name).hasMatch() ? 0 : -1;
}

class StylesPart : public XmlListener
{
public:
    StylesPart(QHash<QString, DocxStyle> &styles, QString &usual)
        : m_styles(styles)
        , m_usual(usual)
    {
    }

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (m_conditional > 0 || element == u"tblStylePr")
            ++m_conditional;
        else if (element == u"style")
            beginStyle(attributes);
        else if (!m_id.isEmpty())
            detail(m_styles[m_id], element, attributes);
    }

    void end(QStringView element) override
    {
        if (m_conditional > 0)
            --m_conditional;
        else if (element == u"style")
            m_id.clear();
    }

private:
    void beginStyle(const QXmlStreamAttributes &attributes)
    {
        m_id = attribute(attributes, u"styleId");
        const bool ofParagraphs = attribute(attributes, u"type") == u"paragraph";
        if (ofParagraphs && isOnValue(attribute(attributes, u"default"), false))
            m_usual = m_id;
        if (ofParagraphs)
            m_styles[m_id].heading = headingNamed(m_id);
    }

    static void detail(DocxStyle &style, QStringView element, const QXmlStreamAttributes &attributes)
    {
        if (element == u"name") {
            style.name = attribute(attributes, u"val");
            style.heading = style.heading < 0 ? headingNamed(style.name) : style.heading;
        } else if (element == u"basedOn") {
            style.basedOn = attribute(attributes, u"val");
        } else if (element == u"numId") {
            style.list = wordNumber(attributes);
        } else if (element == u"ilvl") {
            style.listLevel = wordNumber(attributes);
        } else if (element == u"outlineLvl") {
            style.heading = headingOfOutline(wordNumber(attributes));
        } else if (element == u"vanish") {
            style.hidden = isOn(attributes);
        } else if (element == u"vertAlign") {
            style.raised = attribute(attributes, u"val") == u"superscript";
        } else if (element == u"rFonts") {
            style.font = wordFont(attributes);
        }
    }

    QHash<QString, DocxStyle> &m_styles;
    QString &m_usual;
    QString m_id;
    int m_conditional = 0; ///< elements open within what holds for parts of tables only
};

} // namespace

Result<> DocxStyles::read(const QByteArray &styles, const QString &file)
{
    if (styles.isEmpty())
        return {};
    StylesPart part(m_styles, m_usual);
    if (const auto walked = walkXml(styles, part, file, u"DOCX"_s); !walked)
        return walked;
    inherit();
    return {};
}

const DocxStyle &DocxStyles::style(const QString &id) const
{
    const auto found = m_styles.constFind(id);
    return found == m_styles.constEnd() ? m_none : *found;
}

QStringList DocxStyles::chain(const QString &id) const
{
    constexpr int longest = 20;
    QStringList ids;
    for (QString at = id; ids.size() < longest && m_styles.contains(at); at = m_styles.value(at).basedOn)
        ids.append(at);
    return ids;
}

void DocxStyles::inherit()
{
    QHash<QString, DocxStyle> whole = m_styles;
    for (auto [id, style] : whole.asKeyValueRange()) {
        const QStringList ancestors = chain(id).mid(1);
        for (const QString &ancestor : ancestors) {
            const DocxStyle &more = *m_styles.constFind(ancestor);
            style.heading = style.heading < 0 ? more.heading : style.heading;
            style.hidden = style.hidden ? style.hidden : more.hidden;
            style.raised = style.raised ? style.raised : more.raised;
            style.font = style.font.isEmpty() ? more.font : style.font;
            if (style.list < 0)
                style.list = more.list;
            if (style.listLevel < 0)
                style.listLevel = more.listLevel;
        }
    }
    m_styles = std::move(whole);
}

} // namespace Kodeks
