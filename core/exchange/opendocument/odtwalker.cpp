// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/opendocument/odtwalker.h"

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/flow/symbolsigns.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

/// What is drawn and may have paragraphs in it.
bool isShape(QStringView element)
{
    static const QSet<QString> names{u"text-box"_s, u"custom-shape"_s, u"rect"_s, u"ellipse"_s, u"circle"_s, u"line"_s,
        u"polygon"_s, u"polyline"_s, u"path"_s, u"caption"_s, u"connector"_s, u"regular-polygon"_s, u"measure"_s};
    return names.contains(element.toString());
}

bool isCell(QStringView element)
{
    return element == u"table-cell" || element == u"covered-table-cell";
}

bool isTrue(const QXmlStreamAttributes &attributes, QStringView name)
{
    return attribute(attributes, name) == u"true";
}

} // namespace

QStringList OdtContext::remarks() const
{
    QStringList all = LeftOut::remarks();
    if (elsewhere)
        all.append(Documents::tr("Parts of the letter are in other files (subdocuments); import those as well."));
    if (objects)
        all.append(Documents::tr("A chart or another embedded object was left out; look at it in the letter's file."));
    return all;
}

OdtWalker::OdtWalker(TextFlow &flow, OdtContext &context, QSet<QString> rooms)
    : m_flow(flow)
    , m_context(context)
    , m_rooms(std::move(rooms))
{
}

bool OdtWalker::wantsMore() const
{
    return m_flow.characters() <= DocumentLimits::characters;
}

void OdtWalker::put(const QString &text)
{
    const Look look = m_looks.isEmpty() ? Look() : m_looks.constLast();
    const bool blank = text.trimmed().isEmpty();
    if (look.hidden)
        m_context.hidden = m_context.hidden || !blank;
    else if (look.raised && !blank)
        m_flow.addRaised(text);
    else
        m_flow.addText(symbolText(look.font, text));
}

/// Sections, fields and texts that a condition, a variable or their own setting hides; a condition's outcome is kept
/// with it.
bool OdtWalker::isHiddenPart(QStringView element, const QXmlStreamAttributes &attributes) const
{
    const QString display = attribute(attributes, u"display");
    if (element == u"section")
        return display == u"none" || (display == u"condition" && isTrue(attributes, u"is-hidden"));
    if (element == u"hidden-text")
        return isTrue(attributes, u"is-hidden");
    static const QSet<QString> fields{u"variable-set"_s, u"variable-get"_s, u"variable-input"_s, u"user-field-get"_s,
        u"user-field-input"_s, u"expression"_s, u"database-display"_s};
    return display == u"none" && fields.contains(element.toString());
}

bool OdtWalker::isLeftOut(QStringView element, const QXmlStreamAttributes &attributes)
{
    static const QSet<QString> names{u"tracked-changes"_s, u"annotation-end"_s, u"note-citation"_s, u"desc"_s,
        u"script"_s, u"sequence-decls"_s, u"variable-decls"_s, u"user-field-decls"_s, u"binary-data"_s};
    const QString around = m_open.value(m_open.size() - 1);
    const bool titleOfShape
        = element == u"title" && around != u"p" && around != u"h" && around != u"span" && around != u"a";
    const bool hidden = isHiddenPart(element, attributes);
    const bool prompt
        = element == u"placeholder" || (element == u"content-control" && isTrue(attributes, u"showing-place-holder"));
    const bool comment = element == u"annotation";
    const bool number
        = element == u"number" && (m_numbered || around == u"list-item" || around == u"numbered-paragraph");
    const bool object = element == u"object-ole" || element == u"floating-frame" || element == u"plugin";
    m_context.hidden = m_context.hidden || hidden;
    m_context.prompts = m_context.prompts || prompt;
    const bool reading = element == u"ruby-text";
    const bool covered = around == u"covered-table-cell";
    m_context.comments = m_context.comments || comment;
    m_context.objects = m_context.objects || object;
    m_context.readings = m_context.readings || reading;
    return titleOfShape || covered || hidden || prompt || comment || object || reading || number
        || names.contains(element.toString());
}

bool OdtWalker::isPassed(QStringView element, const QXmlStreamAttributes &attributes)
{
    return m_inRoom > 0 && !m_inFormula && (isObjectToPass(element, attributes) || isLeftOut(element, attributes));
}

void OdtWalker::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    const QString name = element.toString();
    if (m_inForms > 0 || (m_inRoom > 0 && element == u"forms")) {
        ++m_inForms;
        m_context.forms.begin(element, attributes);
    } else if (m_skipped > 0 || isPassed(element, attributes)) {
        ++m_skipped;
    } else if (m_inFormula || (m_inRoom > 0 && element == u"math")) {
        beginFormulaPiece(element, attributes);
    } else if (m_inRoom > 0) {
        beginPiece(element, attributes);
    } else {
        m_context.styles.begin(element, attributes);
        m_context.lists.style(element, attributes);
    }
    m_inRoom += m_rooms.contains(name) ? 1 : 0;
    m_open.append(name);
}

void OdtWalker::beginParagraph(QStringView element, const QXmlStreamAttributes &attributes)
{
    ++m_paragraphs;
    beginLook(element, attributes);
    QString marker = m_context.lists.takeMarker();
    const bool heading = element == u"h";
    const int level = attribute(attributes, u"outline-level").toInt();
    if (heading && marker.isEmpty() && !isTrue(attributes, u"is-list-header"))
        marker = m_context.lists.headingMarker(level);
    m_flow.addText(marker);
    m_numbered = !marker.isEmpty();
    m_markerEnd = m_flow.characters();
    if (heading)
        m_flow.markHeading(std::clamp(level, 1, 9));
    else if (m_context.styles.isTitle(attribute(attributes, u"style-name")))
        m_flow.markHeading(0);
}

void OdtWalker::beginLook(QStringView element, const QXmlStreamAttributes &attributes)
{
    const bool paragraph = element != u"span";
    const QString family = paragraph ? u"paragraph"_s : u"text"_s;
    const QString style = attribute(attributes, u"style-name");
    Look look;
    if (!paragraph && !m_looks.isEmpty())
        look = m_looks.constLast();
    look.element = element.toString();
    look.hidden = m_context.styles.hides(family, style).value_or(look.hidden);
    look.raised = m_context.styles.raises(family, style).value_or(look.raised);
    if (const QString font = m_context.styles.font(family, style); !font.isEmpty())
        look.font = font;
    m_looks.append(look);
}

void OdtWalker::beginPiece(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"p" || element == u"h")
        beginParagraph(element, attributes);
    else if (element == u"span")
        beginLook(element, attributes);
    else if (element == u"list")
        m_context.lists.beginList(attributes);
    else if (element == u"list-item")
        m_context.lists.beginItem(attributes);
    else if (element == u"numbered-paragraph")
        m_context.lists.beginNumbered(attributes);
    else if (element == u"note")
        m_flow.beginNote();
    else if (element == u"table-row")
        beginRow(attributes);
    else if (isCell(element))
        beginCell(element, attributes);
    else if (isShape(element))
        m_flow.beginFrame();
    else
        beginTextPiece(element, attributes);
}

void OdtWalker::beginRow(const QXmlStreamAttributes &attributes)
{
    m_covered = 0;
    m_rows.append(std::max(1, attribute(attributes, u"number-rows-repeated").toInt()));
    m_flow.beginRow();
}

void OdtWalker::endRow()
{
    m_flow.endRow(m_rows.isEmpty() ? 1 : m_rows.takeLast());
}

/// A place that a cell of a row above reaches into is an empty cell, so that the next one stands in its own column; one
/// that a cell to the left reaches into is part of that.
void OdtWalker::beginCell(QStringView element, const QXmlStreamAttributes &attributes)
{
    Cell cell{std::max(0, attribute(attributes, u"number-columns-spanned").toInt() - 1),
        std::max(1, attribute(attributes, u"number-columns-repeated").toInt())};
    if (element == u"covered-table-cell") {
        const int covered = std::min(m_covered, cell.times);
        cell = {m_covered - covered, cell.times - covered};
    }
    m_cells.append(cell);
    if (cell.times > 0)
        m_flow.beginCell();
}

void OdtWalker::endCell()
{
    const Cell cell = m_cells.isEmpty() ? Cell() : m_cells.takeLast();
    m_covered = cell.covers;
    if (cell.times > 0)
        m_flow.endCell(cell.times);
}

void OdtWalker::beginTextPiece(QStringView element, const QXmlStreamAttributes &attributes)
{
    constexpr int mostSpaces = 10'000;
    const QString count = attribute(attributes, u"c");
    if (element == u"s")
        put(QString(std::clamp(count.isEmpty() ? 1 : count.toInt(), 0, mostSpaces), u' '));
    else if (element == u"tab")
        put(u"\t"_s);
    else if (element == u"line-break")
        put(u"\n"_s);
    else if (element == u"hidden-paragraph" && isTrue(attributes, u"is-hidden"))
        m_flow.dropParagraph();
    else if (element == u"control")
        put(m_context.forms.shown(attribute(attributes, u"control")));
    else
        beginMark(element, attributes);
}

void OdtWalker::end(QStringView element)
{
    if (!m_open.isEmpty())
        m_open.removeLast();
    if (m_rooms.contains(element.toString()))
        m_inRoom = std::max(0, m_inRoom - 1);
    if (m_inForms > 0) {
        --m_inForms;
        m_context.forms.end(element);
    } else if (m_skipped > 0) {
        --m_skipped;
        if (element == u"deletion" && std::exchange(m_deletedText, false))
            ++m_context.deletions;
    } else if (m_inFormula) {
        endFormulaPiece();
    } else if (m_inRoom > 0) {
        endPiece(element);
    } else {
        m_context.styles.end(element);
    }
}

void OdtWalker::endPiece(QStringView element)
{
    if (element == u"p" || element == u"h")
        endParagraph();
    else if (element == u"span" && !m_looks.isEmpty())
        m_looks.removeLast();
    else if (element == u"list")
        m_context.lists.endList();
    else if (element == u"note")
        m_flow.endNote();
    else if (element == u"table-row")
        endRow();
    else if (isCell(element))
        endCell();
    else if (isShape(element))
        m_flow.endFrame();
    else if (element == u"section")
        endSection();
    else if (element == u"number" && m_open.value(m_open.size() - 1) != u"list-item")
        put(u" "_s);
    else if ((element == u"fieldmark" || element == u"fieldmark-start") && m_mark)
        endMark();
}

/// White space is one space, and none at a paragraph's start (ODF 1.3 part 3, 6.1.2); other spaces are elements.
void OdtWalker::characters(QStringView text)
{
    if (m_inForms > 0)
        m_context.forms.characters(text);
    if (m_skipped > 0 && !m_context.hidden)
        m_context.hidden = !text.trimmed().isEmpty() && m_open.contains(u"covered-table-cell");
    if (m_skipped > 0 && !m_deletedText)
        m_deletedText = m_open.contains(u"deletion") && !m_open.contains(u"change-info") && !text.trimmed().isEmpty();
    if (m_inFormula && m_skipped == 0)
        m_formula.text(text);
    if (m_paragraphs == 0 || m_skipped > 0 || m_inForms > 0 || m_inFormula)
        return;
    QString collapsed;
    collapsed.reserve(text.size());
    QChar last = m_flow.atLineStart() ? QChar(u' ') : m_flow.lastCharacter();
    for (const QChar unit : text) {
        const bool white = unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r';
        if (!white || last != u' ')
            collapsed += white ? QChar(u' ') : unit;
        last = white ? QChar(u' ') : unit;
    }
    put(collapsed);
}

} // namespace Kodeks
