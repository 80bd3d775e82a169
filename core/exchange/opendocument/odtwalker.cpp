// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/odtwalker.h"

#include "core/exchange/archives/documenttext.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

OdtWalker::OdtWalker(TextFlow &flow, OdtLists &lists, QSet<QString> rooms)
    : m_flow(flow)
    , m_lists(lists)
    , m_rooms(std::move(rooms))
{
}

bool OdtWalker::wantsMore() const
{
    return m_flow.characters() <= DocumentLimits::characters;
}

bool OdtWalker::isLeftOut(QStringView element) const
{
    static const QSet<QString> names{u"tracked-changes"_s, u"annotation"_s, u"annotation-end"_s, u"ruby-text"_s,
        u"note-citation"_s, u"desc"_s, u"script"_s, u"forms"_s, u"sequence-decls"_s, u"variable-decls"_s,
        u"user-field-decls"_s};
    const QString around = m_open.value(m_open.size() - 1);
    const bool titleOfShape
        = element == u"title" && around != u"p" && around != u"h" && around != u"span" && around != u"a";
    return titleOfShape || names.contains(element.toString());
}

void OdtWalker::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    const QString name = element.toString();
    if (m_skipped > 0 || (m_inRoom > 0 && isLeftOut(element)))
        ++m_skipped;
    else if (m_inRoom > 0)
        beginPiece(element, attributes);
    else
        m_lists.style(element, attributes);
    m_inRoom += m_rooms.contains(name) ? 1 : 0;
    m_open.append(name);
}

void OdtWalker::beginParagraph(bool heading, const QXmlStreamAttributes &attributes)
{
    ++m_paragraphs;
    QString marker = m_lists.takeMarker();
    if (heading && marker.isEmpty() && attribute(attributes, u"is-list-header") != u"true")
        marker = m_lists.headingMarker(attribute(attributes, u"outline-level").toInt());
    m_flow.addText(marker);
}

void OdtWalker::beginPiece(QStringView element, const QXmlStreamAttributes &attributes)
{
    constexpr int mostSpaces = 10'000;
    if (element == u"p" || element == u"h")
        beginParagraph(element == u"h", attributes);
    else if (element == u"s")
        m_flow.addText(QString(
            std::clamp(attribute(attributes, u"c").isEmpty() ? 1 : attribute(attributes, u"c").toInt(), 0, mostSpaces),
            u' '));
    else if (element == u"tab")
        m_flow.addText(u"\t");
    else if (element == u"line-break")
        m_flow.breakLine();
    else if (element == u"list")
        m_lists.beginList(attributes);
    else if (element == u"list-item")
        m_lists.beginItem(attributes);
    else if (element == u"note")
        m_flow.beginNote();
    else if (element == u"table-row")
        m_flow.beginRow();
    else if (element == u"table-cell")
        m_flow.beginCell();
    else if (element == u"text-box" || element == u"custom-shape")
        m_flow.beginFrame();
}

void OdtWalker::end(QStringView element)
{
    if (!m_open.isEmpty())
        m_open.removeLast();
    if (m_rooms.contains(element.toString()))
        m_inRoom = std::max(0, m_inRoom - 1);
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if ((element == u"p" || element == u"h") && m_paragraphs > 0) {
        --m_paragraphs;
        m_flow.endParagraph();
    } else if (element == u"list") {
        m_lists.endList();
    } else if (element == u"note") {
        m_flow.endNote();
    } else if (element == u"table-row") {
        m_flow.endRow();
    } else if (element == u"table-cell") {
        m_flow.endCell();
    } else if (element == u"text-box" || element == u"custom-shape") {
        m_flow.endFrame();
    }
}

/// White space is one space, and none at a paragraph's start (ODF 1.3 part 3, 6.1.2); other spaces are elements.
void OdtWalker::characters(QStringView text)
{
    if (m_paragraphs == 0 || m_skipped > 0)
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
    m_flow.addText(collapsed);
}

} // namespace Kodeks
