// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/docxvalues.h"
#include "core/exchange/word/docxwalker.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int raisedFrom = 4; // half points above the line

} // namespace

/// A switch in the styles of paragraph and characters is on where one of the two has it (ECMA-376 part 1, 17.7.3).
bool DocxWalker::isHidden() const
{
    if (m_run.hidden)
        return *m_run.hidden;
    const QString paragraph = m_paragraphs.isEmpty() ? QString() : m_paragraphs.constLast().style;
    const DocxStyles &styles = m_context.styles;
    const bool byParagraph = styles.style(paragraph.isEmpty() ? styles.usualStyle() : paragraph).hidden.value_or(false);
    return byParagraph != (!m_run.style.isEmpty() && styles.style(m_run.style).hidden.value_or(false));
}

bool DocxWalker::isRaised() const
{
    const bool byStyle = !m_run.style.isEmpty() && m_context.styles.style(m_run.style).raised.value_or(false);
    return m_run.raised.value_or(m_run.lifted || byStyle);
}

QString DocxWalker::font() const
{
    if (!m_run.font.isEmpty())
        return m_run.font;
    const QString own = m_run.style.isEmpty() ? QString() : m_context.styles.style(m_run.style).font;
    return !own.isEmpty() || m_paragraphs.isEmpty() ? own : m_context.styles.style(m_paragraphs.constLast().style).font;
}

bool DocxWalker::beginsProperty(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"pPr" || element == u"trPr" || element == u"tcPr" || element == u"sdtPr" || element == u"ffData") {
        m_properties = element.toString();
        return true;
    }
    if (element == u"rPr" && m_properties != u"sdtPr") {
        m_properties = m_properties == u"pPr" ? u"pPr rPr"_s : u"rPr"_s;
        return true;
    }
    if (m_properties.isEmpty())
        return false;
    if (m_properties == u"trPr")
        rowProperty(element, attributes);
    else if (m_properties == u"tcPr")
        m_inDeletedCell = m_inDeletedCell || element == u"cellDel";
    else if (m_properties == u"sdtPr" && element == u"showingPlcHdr" && !m_controls.isEmpty())
        m_controls.last() = isOn(attributes);
    else if (m_properties == u"ffData")
        m_fields.data(element, attributes);
    else if (m_properties == u"rPr")
        runProperty(element, attributes);
    else if (m_properties.startsWith(u"pPr") && !m_paragraphs.isEmpty())
        paragraphProperty(element, attributes);
    return true;
}

void DocxWalker::rowProperty(QStringView element, const QXmlStreamAttributes &attributes)
{
    const bool hidden = element == u"hidden" && isOn(attributes);
    m_context.leftOut.hidden = m_context.leftOut.hidden || hidden;
    if (element == u"del" && !std::exchange(m_inDeletedRow, true))
        ++m_context.leftOut.deletions;
    if (hidden || isDeletion(element))
        m_flow.dropRow();
}

void DocxWalker::paragraphProperty(QStringView element, const QXmlStreamAttributes &attributes)
{
    Paragraph &paragraph = m_paragraphs.last();
    if (m_properties == u"pPr rPr") {
        const bool hidden = (element == u"vanish" || element == u"specVanish") && isOn(attributes);
        paragraph.runsOn = paragraph.runsOn || hidden || isDeletion(element);
        paragraph.leads = paragraph.leads || (element == u"specVanish" && hidden);
    } else if (element == u"pStyle") {
        paragraph.style = attribute(attributes, u"val");
    } else if (element == u"numId") {
        paragraph.list = std::max(0, wordNumber(attributes));
    } else if (element == u"ilvl") {
        paragraph.level = std::max(0, wordNumber(attributes));
    } else if (element == u"outlineLvl") {
        paragraph.heading = headingOfOutline(wordNumber(attributes));
    } else if (element == u"framePr") {
        const QString cap = attribute(attributes, u"dropCap");
        paragraph.runsOn = paragraph.runsOn || cap == u"drop" || cap == u"margin";
    }
}

void DocxWalker::runProperty(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"vanish")
        m_run.hidden = isOn(attributes);
    else if (element == u"rStyle")
        m_run.style = attribute(attributes, u"val");
    else if (element == u"rFonts")
        m_run.font = wordFont(attributes);
    else if (element == u"vertAlign")
        m_run.raised = attribute(attributes, u"val") == u"superscript";
    else if (element == u"position")
        m_run.lifted = wordNumber(attributes) >= raisedFrom;
}

void DocxWalker::endProperty(QStringView element)
{
    if (element == u"rPr" && m_properties != u"sdtPr")
        m_properties = m_properties == u"pPr rPr" ? u"pPr"_s : QString();
    else if (element == m_properties)
        m_properties.clear();
    if (element == u"pPr" && !m_paragraphs.isEmpty())
        beginParagraphText();
}

} // namespace Kodeks
