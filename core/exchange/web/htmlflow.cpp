// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/htmlflow.h"

#include "core/exchange/flow/symbolsigns.h"
#include "core/exchange/web/htmlelements.h"
#include "core/exchange/web/quotesigns.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// 1 to 6 for h1 to h6 and what says that it is one; 0 for anything else.
int headingLevel(const QString &element, const HtmlAttributes &attributes)
{
    if (element.size() == 2 && element.front() == u'h' && element.back() >= u'1' && element.back() <= u'6')
        return element.back().digitValue();
    if (attributes.value(u"role"_s) != u"heading")
        return 0;
    constexpr int usual = 2; // WAI-ARIA 1.2, heading
    const int said = attributes.value(u"aria-level"_s).toInt();
    return said > 0 ? std::min(said, 9) : usual;
}

bool isList(const QString &element)
{
    return element == u"ul" || element == u"ol" || element == u"menu" || element == u"dir";
}

/// But for the table itself.
bool isTablePart(const QString &element)
{
    return element == u"tr" || element == u"td" || element == u"th" || element == u"tbody" || element == u"thead"
        || element == u"tfoot";
}

Numbering numberingOf(const QString &type)
{
    static const QHash<QString, Numbering> known{{u"a"_s, Numbering::LowerAlphabet}, {u"A"_s, Numbering::UpperAlphabet},
        {u"i"_s, Numbering::LowerRoman}, {u"I"_s, Numbering::UpperRoman}};
    return known.value(type, Numbering::Decimal);
}

int numberOf(const HtmlAttributes &attributes, const QString &name, int otherwise)
{
    bool ok = false;
    const int number = attributes.value(name).trimmed().toInt(&ok);
    return ok ? std::clamp(number, -1'000'000, 1'000'000) : otherwise;
}

} // namespace

/// A formula stands in its line once it is whole.
void HtmlFlow::endFormulaPart()
{
    m_formula.end();
    if (!m_formula.isWhole())
        return;
    m_inFormula = false;
    const bool fraction = m_formula.beginsWithFraction();
    const QString text = m_formula.taken();
    const bool touching = !m_flow.atLineStart() && m_flow.lastCharacter().isLetterOrNumber();
    if (fraction && touching && text.front().isLetterOrNumber())
        put(u" "_s);
    put(text);
}

HtmlFlow::Part HtmlFlow::begin(const QString &element, const HtmlAttributes &attributes)
{
    if (isLeftOut(element) || (m_drawings > 0 && isLeftOutOfDrawings(element))
        || (element == u"button" && sends(attributes)))
        return Part::LeftOut;
    if (element == u"rt" || element == u"rtc")
        return Part::Reading;
    const QString hidden = attributes.value(u"hidden"_s, u"-"_s);
    const InlineStyle style(attributes.value(u"style"_s));
    const bool closed = (element == u"dialog" && !attributes.contains(u"open"_s)) || attributes.contains(u"popover"_s);
    if (closed || (hidden != u"-" && hidden != u"until-found") || style.hidesAll())
        return Part::Hidden;
    m_looks.append(look(element, attributes, style));
    m_forms += element == u"form" ? 1 : 0;
    m_drawings += isDrawing(element) ? 1 : 0;
    m_hasDeleted = m_hasDeleted || element == u"del" || element == u"s" || element == u"strike";
    m_inFormula = m_inFormula || element == u"math";
    if (m_inFormula)
        m_formula.begin(element, attributes);
    else if (element == u"select" || element == u"option" || element == u"optgroup")
        beginChoice(element, attributes);
    else if (!m_choice)
        beginShown(element, attributes, style);
    return Part::Shown;
}

void HtmlFlow::beginShown(const QString &element, const HtmlAttributes &attributes, const InlineStyle &style)
{
    m_freshArea = element == u"textarea";
    if (m_freshArea || (m_looks.constLast().apart && !m_looks.constLast().block))
        beginApart();
    if (element == u"br") {
        m_flow.breakLine();
    } else if (element == u"q") {
        put(quoteSigns(m_looks.constLast().language, m_quotes++).first);
    } else if (element == u"input") {
        input(attributes);
    } else if (isTablePart(element)) {
        beginTablePart(element, attributes);
    } else if (isList(element)) {
        beginList(element, attributes, style);
    } else if (element == u"li") {
        beginItem(attributes, style);
    } else if (element == u"meta" && attributes.value(u"name"_s).toLower() == u"generator") {
        m_styles.setWriter(attributes.value(u"content"_s));
    } else if (m_looks.constLast().block) {
        const ParagraphRoom around = room(element, attributes, style);
        m_looks.last().roomBelow = around.below;
        beginBlock(around.above);
        if (element == u"table")
            m_columns.beginTable();
        if (const int level = headingLevel(element, attributes); level > 0)
            m_flow.markHeading(level);
    }
}

void HtmlFlow::beginTablePart(const QString &element, const HtmlAttributes &attributes)
{
    if (element == u"tr") {
        m_columns.beginRow();
        m_flow.beginRow();
    } else if (element == u"td" || element == u"th") {
        putGaps(m_columns.takeCell(numberOf(attributes, u"colspan"_s, 1), numberOf(attributes, u"rowspan"_s, 1)));
        m_flow.beginCell();
    } else {
        m_columns.newGroup();
        if (element == u"tfoot")
            m_flow.beginFoot();
    }
}

/// Empty cells where one of a row above stands.
void HtmlFlow::putGaps(qsizetype count)
{
    for (; count > 0; --count) {
        m_flow.beginCell();
        m_flow.endCell();
    }
}

/// Paragraphs may have no room around them; what else stands apart is left so.
ParagraphRoom HtmlFlow::room(const QString &element, const HtmlAttributes &attributes, const InlineStyle &style) const
{
    if (element == u"p")
        return m_styles.room(attributes.value(u"class"_s), style);
    return {standsApart(element), standsApart(element)};
}

/// A break that ends a block's last line is no line of its own.
void HtmlFlow::endLine()
{
    m_flow.dropSpace();
    m_flow.dropBreak();
}

/// The first block of an item goes on behind its marker.
void HtmlFlow::beginBlock(bool apart)
{
    if (m_freshItem)
        return;
    endLine();
    apart &&m_lists.isEmpty() ? m_flow.space() : m_flow.closeParagraph();
}

void HtmlFlow::beginList(const QString &element, const HtmlAttributes &attributes, const InlineStyle &style)
{
    endLine();
    m_lists.isEmpty() ? m_flow.space() : m_flow.closeParagraph();
    const Numbering usual = element == u"ol" ? numberingOf(attributes.value(u"type"_s)) : Numbering::Bullet;
    List list{style.listNumbering().value_or(usual), numberOf(attributes, u"start"_s, 1)};
    if (element == u"ol" && attributes.contains(u"reversed"_s)) {
        list.step = -1;
        list.counted = m_itemCounts.size();
        list.next = numberOf(attributes, u"start"_s, m_knownCounts.value(list.counted, 1));
        m_itemCounts.append(0);
    }
    m_lists.append(list);
}

void HtmlFlow::beginItem(const HtmlAttributes &attributes, const InlineStyle &style)
{
    endLine();
    m_flow.closeParagraph();
    m_freshItem = true;
    if (m_lists.isEmpty())
        m_lists.append(List{});
    List &list = m_lists.last();
    list.next = numberOf(attributes, u"value"_s, list.next);
    const Numbering numbering = style.listNumbering().value_or(list.numbering);
    const int number = std::exchange(list.next, list.next + list.step);
    if (list.counted >= 0)
        ++m_itemCounts[list.counted];
    if (numbering == Numbering::Bullet)
        m_flow.addText(u"• ");
    else if (numbering != Numbering::None)
        m_flow.addText(itemNumber(number, numbering) + u". "_s);
}

void HtmlFlow::end(const QString &element)
{
    const bool block = m_looks.constLast().block;
    const bool roomBelow = m_looks.constLast().roomBelow;
    m_apart = m_apart || (m_looks.constLast().apart && !block);
    if (m_looks.size() > 1)
        m_looks.removeLast();
    m_forms -= element == u"form" ? 1 : 0;
    m_drawings -= isDrawing(element) ? 1 : 0;
    if (m_inFormula)
        endFormulaPart();
    else if (element == u"select" || element == u"option" || element == u"optgroup")
        endChoice(element);
    else if (!m_choice)
        endShown(element, block, roomBelow);
}

void HtmlFlow::endShown(const QString &element, bool block, bool roomBelow)
{
    if (element == u"tr" || element == u"td" || element == u"th" || isList(element) || block)
        endLine();
    m_apart = m_apart || element == u"textarea";
    if (element == u"q") {
        put(quoteSigns(m_looks.constLast().language, --m_quotes).second);
    } else if (element == u"tr") {
        putGaps(m_columns.endRow());
        m_flow.endRow();
    } else if (element == u"td" || element == u"th") {
        m_flow.endCell();
    } else if (isTablePart(element)) {
        m_columns.newGroup();
        if (element == u"tfoot")
            m_flow.endFoot();
    } else if (isList(element)) {
        if (!m_lists.isEmpty())
            m_lists.removeLast();
        m_lists.isEmpty() ? m_flow.space() : m_flow.closeParagraph();
    } else if (block) {
        m_freshItem = false;
        if (element == u"table") {
            m_columns.endTable();
            m_flow.putFoot();
        }
        roomBelow &&m_lists.isEmpty() ? m_flow.space() : m_flow.closeParagraph();
        m_flow.unmarkHeading(); // of one without text
    }
}

QString HtmlFlow::collapsed(QStringView text, bool lines) const
{
    QString result;
    result.reserve(text.size());
    QChar last = m_flow.atLineStart() ? QChar(u' ') : m_flow.lastCharacter();
    for (const QChar unit : text) {
        const bool breaks = lines && unit == u'\n';
        const bool white = unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r' || unit == u'\f';
        if (breaks)
            result += unit;
        else if (!white || last != u' ')
            result += white ? QChar(u' ') : unit;
        last = white ? QChar(u' ') : unit;
    }
    return result;
}

/// Puts what an element that is looked at shows.
void HtmlFlow::put(const QString &text)
{
    const Look &look = m_looks.constLast();
    const bool blank = text.trimmed().isEmpty();
    if (look.invisible || look.sizeless) {
        m_leftOutHidden = m_leftOutHidden || !blank;
        return;
    }
    m_freshItem = m_freshItem && blank;
    if (std::exchange(m_apart, false) && !text.isEmpty() && text.front().isLetterOrNumber() && !m_flow.atLineStart())
        m_flow.addText(u" ");
    look.raised && !blank ? m_flow.addRaised(text) : m_flow.addText(symbolText(look.font, text));
}

void HtmlFlow::text(QStringView text)
{
    if (m_inFormula) {
        const Look &look = m_looks.constLast();
        m_leftOutHidden = m_leftOutHidden || ((look.invisible || look.sizeless) && !text.trimmed().isEmpty());
        if (!look.invisible && !look.sizeless)
            m_formula.text(text);
        return;
    }
    if (m_choice) {
        if (m_choice->inOption)
            m_choice->options.last() += text;
        return;
    }
    if (std::exchange(m_freshArea, false) && text.startsWith(u'\n'))
        text = text.sliced(1);
    const Space space = m_looks.constLast().space;
    put(space == Space::Kept ? text.toString() : collapsed(text, space == Space::Lines));
}

} // namespace Kodeks
