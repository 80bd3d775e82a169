// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/docxwalker.h"

#include "core/exchange/flow/symbolsigns.h"
#include "core/exchange/word/docxvalues.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isLeftOut(QStringView element)
{
    static const QSet<QString> names{u"del"_s, u"moveFrom"_s, u"rPrChange"_s, u"pPrChange"_s, u"sectPrChange"_s,
        u"tblPrChange"_s, u"trPrChange"_s, u"tcPrChange"_s, u"delText"_s, u"delInstrText"_s, u"rt"_s};
    return names.contains(element.toString());
}

} // namespace

DocxWalker::DocxWalker(TextFlow &flow, DocxContext &context)
    : m_flow(flow)
    , m_context(context)
{
}

bool DocxWalker::wantsMore() const
{
    return m_flow.characters() <= DocumentLimits::characters;
}

void DocxWalker::put(const QString &text)
{
    if (text.isEmpty())
        return;
    const bool says = !text.trimmed().isEmpty();
    const bool isPrompt = m_controls.contains(true);
    const bool isOut = isPrompt || isHidden();
    m_said += says && !isOut ? 1 : 0;
    if (says && !m_fields.isInCode())
        m_fields.show();
    if (m_inDeletedCell)
        m_context.leftOut.deletions += says && !std::exchange(m_deletedCellSaid, true) ? 1 : 0;
    else if (isPrompt)
        m_context.leftOut.prompts = m_context.leftOut.prompts || says;
    else if (isOut)
        m_context.leftOut.hidden = m_context.leftOut.hidden || says;
    else if (m_inFormula)
        m_formula.text(text);
    else if (m_fields.isInCode())
        m_fields.hold(text);
    else if (isRaised())
        m_flow.addRaised(text);
    else
        m_flow.addText(text);
}

bool DocxWalker::beginsStructure(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"p")
        m_paragraphs.append(Paragraph{});
    else if (element == u"tr")
        m_flow.beginRow();
    else if (element == u"tc")
        m_flow.beginCell();
    else if (element == u"txbxContent" || element == u"txBody")
        m_flow.beginFrame();
    else if (element == u"sdt")
        m_controls.append(false);
    else if (element == u"altChunk")
        chunk(attribute(attributes, u"id"));
    else if (element == u"subDoc")
        m_context.leftOut.subdocuments = true;
    else if (element == u"r")
        m_run = Run{};
    else
        return false;
    return true;
}

void DocxWalker::beginSkipped(QStringView element, const QXmlStreamAttributes &attributes)
{
    ++m_skipped;
    m_inDeletedText = m_deletes && (element == u"delText" || element == u"t");
    const bool note = element == u"footnoteReference" || element == u"endnoteReference";
    m_deletedText = m_deletedText || (m_deletes && note);
    if (m_skippedDeletion && element == u"fldChar")
        field(attribute(attributes, u"fldCharType"));
}

/// Of alternatives that say the same for different programs the first that has text is taken.
bool DocxWalker::isSkippedChoice(QStringView element)
{
    if (element == u"AlternateContent")
        m_alternatives.append(Alternatives{});
    if ((element != u"Choice" && element != u"Fallback") || m_alternatives.isEmpty())
        return element == u"Fallback";
    m_alternatives.last().before = m_said;
    return m_alternatives.constLast().taken;
}

void DocxWalker::endChoice()
{
    if (!m_alternatives.isEmpty())
        m_alternatives.last().taken = m_said > m_alternatives.constLast().before;
}

void DocxWalker::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    ++m_depth;
    if (m_skipped > 0) {
        beginSkipped(element, attributes);
        return;
    }
    const bool property = beginsProperty(element, attributes);
    if (isLeftOut(element) || isSkippedChoice(element)) {
        m_skipped = 1;
        m_skippedDeletion = isDeletion(element);
        m_deletes = element == u"del" || element == u"delText";
        m_inDeletedText = element == u"delText";
        m_context.leftOut.readings = m_context.leftOut.readings || element == u"rt";
        return;
    }
    if (m_preservedFrom == 0 && element != u"t" && attribute(attributes, u"space") == u"preserve")
        m_preservedFrom = m_depth;
    if (!property)
        beginFormulaPiece(element, attributes);
    if (!property && !beginsStructure(element, attributes))
        beginRunPiece(element, attributes);
}

void DocxWalker::beginRunPiece(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"t") {
        m_inText = true;
        m_preserved = m_preservedFrom > 0 || attribute(attributes, u"space") == u"preserve";
    } else if (element == u"instrText") {
        m_inCode = true;
    } else if (element == u"tab" || element == u"ptab") {
        put(u"\t"_s);
    } else if (element == u"br" || element == u"cr") {
        put(u"\n"_s);
    } else if (element == u"noBreakHyphen") {
        put(u"\u2011"_s);
    } else if (element == u"softHyphen") {
        put(u"\u00AD"_s);
    } else if (element == u"sym" || element == u"symEx") {
        sign(attributes);
    } else if (element == u"fldChar") {
        field(attribute(attributes, u"fldCharType"));
    } else if (element == u"footnoteReference" || element == u"endnoteReference") {
        note(element.chopped(QStringView(u"Reference").size()).toString() + attribute(attributes, u"id"));
    } else if (element == u"commentReference") {
        m_context.leftOut.comments = true;
    } else {
        beginDrawing(element, attributes);
    }
}

void DocxWalker::field(const QString &type)
{
    if (type == u"begin")
        m_fields.begin(m_paragraphs.size());
    else if (type == u"separate")
        m_fields.separate();
    else if (type == u"end")
        endField();
}

void DocxWalker::endField()
{
    m_context.leftOut.prompts = m_context.leftOut.prompts || m_fields.asksForClick();
    m_context.leftOut.computed = m_context.leftOut.computed || m_fields.isComputed();
    put(m_fields.end());
}

void DocxWalker::note(const QString &id)
{
    const auto text = m_context.notes.constFind(id);
    if (text == m_context.notes.constEnd() || isHidden())
        return;
    ++m_said;
    m_flow.beginNote();
    m_flow.addText(*text);
    m_flow.endNote();
}

void DocxWalker::chunk(const QString &id)
{
    if (const auto text = m_context.chunk ? m_context.chunk(id) : std::nullopt) {
        ++m_said;
        m_flow.addFlow(*text);
    }
}

/// The number and the heading of a paragraph are those of its last mark, since only that one is left where others were
/// deleted; they stand before all of it. A heading that leads a line keeps its number.
void DocxWalker::beginParagraphText()
{
    Paragraph &paragraph = m_paragraphs.last();
    paragraph.described = true;
    if (paragraph.runsOn && !paragraph.leads)
        return;
    const QString style = paragraph.style.isEmpty() ? m_context.styles.usualStyle() : paragraph.style;
    m_flow.prefix(m_context.lists.nextMarker(paragraph.list, paragraph.level, style));
    if (paragraph.runsOn)
        return;
    const int heading = paragraph.heading >= 0 ? paragraph.heading : m_context.styles.style(style).heading;
    if (heading >= 0 && heading != DocxStyles::noHeading)
        m_flow.markHeading(heading);
}

void DocxWalker::endParagraph()
{
    if (m_paragraphs.isEmpty())
        return;
    m_run = Run{};
    put(m_fields.endParagraph(m_paragraphs.size()));
    if (!m_paragraphs.constLast().described)
        beginParagraphText();
    if (!m_paragraphs.takeLast().runsOn)
        m_flow.endParagraph();
    m_properties.clear();
}

void DocxWalker::end(QStringView element)
{
    if (m_preservedFrom == m_depth)
        m_preservedFrom = 0;
    --m_depth;
    if (m_skipped > 0) {
        --m_skipped;
        m_inDeletedText = false;
        if (m_skipped == 0 && std::exchange(m_deletedText, false) && !m_inDeletedRow)
            ++m_context.leftOut.deletions;
        return;
    }
    if (element == u"AlternateContent" && !m_alternatives.isEmpty())
        m_alternatives.removeLast();
    if (!m_properties.isEmpty()) {
        endProperty(element);
        return;
    }
    endStructure(element);
    if (m_inFormula)
        endFormulaPiece();
}

void DocxWalker::endStructure(QStringView element)
{
    if (element == u"t")
        endText();
    else if (element == u"instrText")
        m_inCode = false;
    else if (element == u"Choice")
        endChoice();
    else if (element == u"r")
        m_run = Run{};
    else if (element == u"p")
        endParagraph();
    else if (element == u"tc")
        endCell();
    else if (element == u"tr")
        endRow();
    else if (element == u"txbxContent" || element == u"txBody")
        m_flow.endFrame();
    else if (element == u"sdt" && !m_controls.isEmpty())
        m_controls.removeLast();
}

void DocxWalker::endCell()
{
    m_inDeletedCell = false;
    m_deletedCellSaid = false;
    m_flow.endCell();
}

void DocxWalker::endRow()
{
    m_inDeletedRow = false;
    m_flow.endRow();
}

/// Without a word on it space at the ends is no text, but a space alone parts two words.
void DocxWalker::endText()
{
    if (!std::exchange(m_inText, false))
        return;
    QString text = std::exchange(m_text, {});
    text.replace(u'\n', u' ');
    if (!m_preserved) {
        const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; };
        const auto first = std::ranges::find_if_not(text, isSpace);
        const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isSpace).base();
        text = first == text.end() ? text.left(1) : QString(first, last - first);
    }
    put(symbolText(font(), text));
}

void DocxWalker::characters(QStringView text)
{
    m_deletedText = m_deletedText || (m_inDeletedText && !text.trimmed().isEmpty());
    if (m_skipped > 0)
        return;
    if (m_inCode)
        m_fields.say(text);
    else if (m_inText)
        m_text += text;
}

} // namespace Kodeks
