// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/htmlflow.h"

#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isLeftOut(const QString &element)
{
    static const QSet<QString> names{u"script"_s, u"style"_s, u"head"_s, u"template"_s, u"noscript"_s, u"svg"_s,
        u"math"_s, u"select"_s, u"textarea"_s, u"button"_s, u"object"_s, u"iframe"_s, u"audio"_s, u"video"_s,
        u"canvas"_s, u"datalist"_s};
    return names.contains(element);
}

/// With an empty line before and after.
bool standsApart(const QString &element)
{
    static const QSet<QString> names{u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"blockquote"_s,
        u"pre"_s, u"table"_s, u"dl"_s, u"figure"_s, u"hr"_s, u"fieldset"_s};
    return names.contains(element);
}

/// On lines of its own.
bool isBlock(const QString &element)
{
    static const QSet<QString> names{u"div"_s, u"section"_s, u"article"_s, u"header"_s, u"footer"_s, u"main"_s,
        u"nav"_s, u"aside"_s, u"address"_s, u"dt"_s, u"dd"_s, u"li"_s, u"caption"_s, u"figcaption"_s, u"center"_s,
        u"form"_s, u"details"_s, u"summary"_s, u"body"_s, u"legend"_s};
    return names.contains(element);
}

bool isList(const QString &element)
{
    return element == u"ul" || element == u"ol" || element == u"menu";
}

Numbering numberingOf(const QString &type)
{
    static const QHash<QString, Numbering> known{{u"a"_s, Numbering::LowerLetter}, {u"A"_s, Numbering::UpperLetter},
        {u"i"_s, Numbering::LowerRoman}, {u"I"_s, Numbering::UpperRoman}};
    return known.value(type, Numbering::Decimal);
}

} // namespace

bool HtmlFlow::begin(const QString &element, const HtmlAttributes &attributes)
{
    if (isLeftOut(element) || (attributes.contains(u"hidden"_s) && attributes.value(u"hidden"_s) != u"until-found"))
        return false;
    if (element == u"br") {
        m_flow.breakLine();
    } else if (element == u"tr") {
        m_flow.beginRow();
    } else if (element == u"td" || element == u"th") {
        m_flow.beginCell();
    } else if (isList(element)) {
        m_lists.isEmpty() ? m_flow.space() : m_flow.closeParagraph();
        const int start = attributes.contains(u"start"_s)
            ? std::clamp(attributes.value(u"start"_s).toInt(), -1'000'000, 1'000'000)
            : 1;
        m_lists.append({element == u"ol" ? numberingOf(attributes.value(u"type"_s)) : Numbering::Bullet, start});
    } else if (element == u"li") {
        beginItem(attributes);
    } else if (standsApart(element) || isBlock(element)) {
        beginBlock(standsApart(element));
    }
    m_preformatted += element == u"pre" ? 1 : 0;
    return true;
}

/// The first block of an item goes on behind its marker.
void HtmlFlow::beginBlock(bool apart)
{
    if (m_freshItem)
        return;
    m_flow.dropSpace();
    apart &&m_lists.isEmpty() ? m_flow.space() : m_flow.closeParagraph();
}

void HtmlFlow::beginItem(const HtmlAttributes &attributes)
{
    m_flow.dropSpace();
    m_flow.closeParagraph();
    m_freshItem = true;
    if (m_lists.isEmpty())
        m_lists.append(List{});
    List &list = m_lists.last();
    if (attributes.contains(u"value"_s))
        list.next = std::clamp(attributes.value(u"value"_s).toInt(), -1'000'000, 1'000'000);
    m_flow.addText(list.numbering == Numbering::Bullet ? u"• "_s : itemNumber(list.next++, list.numbering) + u". "_s);
}

void HtmlFlow::end(const QString &element)
{
    if (element == u"pre" && m_preformatted > 0)
        --m_preformatted;
    if (element == u"tr" || element == u"td" || element == u"th" || isList(element) || standsApart(element)
        || isBlock(element))
        m_flow.dropSpace();
    if (element == u"tr") {
        m_flow.endRow();
    } else if (element == u"td" || element == u"th") {
        m_flow.endCell();
    } else if (isList(element)) {
        if (!m_lists.isEmpty())
            m_lists.removeLast();
        m_lists.isEmpty() ? m_flow.space() : m_flow.closeParagraph();
    } else if (standsApart(element) || isBlock(element)) {
        m_freshItem = false;
        standsApart(element) && m_lists.isEmpty() ? m_flow.space() : m_flow.closeParagraph();
    }
}

QString HtmlFlow::collapsed(QStringView text) const
{
    QString result;
    result.reserve(text.size());
    QChar last = m_flow.atLineStart() ? QChar(u' ') : m_flow.lastCharacter();
    for (const QChar unit : text) {
        const bool white = unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r' || unit == u'\f';
        if (!white || last != u' ')
            result += white ? QChar(u' ') : unit;
        last = white ? QChar(u' ') : unit;
    }
    return result;
}

void HtmlFlow::text(QStringView text)
{
    m_freshItem = m_freshItem && text.trimmed().isEmpty();
    m_flow.addText(m_preformatted > 0 ? text.toString() : collapsed(text));
}

} // namespace Kodeks
