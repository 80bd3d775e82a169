// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/docxwalker.h"

#include "core/exchange/archives/documenttext.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isLeftOut(QStringView element)
{
    static const QSet<QString> names{u"del"_s, u"moveFrom"_s, u"Fallback"_s, u"rPrChange"_s, u"pPrChange"_s,
        u"sectPrChange"_s, u"tblPrChange"_s, u"trPrChange"_s, u"tcPrChange"_s, u"instrText"_s, u"delText"_s,
        u"delInstrText"_s, u"rt"_s, u"sdtPr"_s};
    return names.contains(element.toString());
}

bool isOn(const QXmlStreamAttributes &attributes)
{
    const QString value = attribute(attributes, u"val");
    return value != u"0" && value != u"false" && value != u"off";
}

int bounded(const QXmlStreamAttributes &attributes)
{
    bool ok = false;
    const int value = attribute(attributes, u"val").toInt(&ok);
    return ok ? std::max(value, 0) : -1;
}

} // namespace

DocxWalker::DocxWalker(TextFlow &flow, DocxLists &lists, const QHash<QString, QString> &notes)
    : m_flow(flow)
    , m_lists(lists)
    , m_notes(notes)
{
}

bool DocxWalker::wantsMore() const
{
    return m_flow.characters() <= DocumentLimits::characters;
}

void DocxWalker::put(const QString &text)
{
    if (m_hidden)
        m_leftOutHidden = m_leftOutHidden || !text.trimmed().isEmpty();
    else if (!m_fields.contains(true))
        m_flow.addText(text);
}

bool DocxWalker::beginsStructure(QStringView element)
{
    if (element == u"p")
        m_paragraphs.append(Paragraph{});
    else if (element == u"tr")
        m_flow.beginRow();
    else if (element == u"tc")
        m_flow.beginCell();
    else if (element == u"txbxContent")
        m_flow.beginFrame();
    else
        return false;
    return true;
}

bool DocxWalker::beginsProperty(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"pPr" || element == u"trPr") {
        m_properties = element.toString();
        return true;
    }
    if (element == u"rPr") {
        m_properties = m_properties == u"pPr" ? u"pPr rPr"_s : u"rPr"_s;
        return true;
    }
    if (m_properties.isEmpty())
        return false;
    Paragraph none;
    Paragraph &paragraph = m_paragraphs.isEmpty() ? none : m_paragraphs.last();
    const bool deleted = element == u"del" || element == u"moveFrom";
    if (m_properties == u"trPr" && deleted)
        m_flow.dropRow();
    else if (m_properties == u"pPr rPr" && deleted)
        paragraph.runsOn = true;
    else if (m_properties == u"rPr" && element == u"vanish")
        m_hidden = isOn(attributes);
    else if (element == u"pStyle")
        paragraph.style = attribute(attributes, u"val");
    else if (element == u"numId")
        paragraph.list = bounded(attributes);
    else if (element == u"ilvl")
        paragraph.level = bounded(attributes);
    return true;
}

void DocxWalker::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    if (beginsProperty(element, attributes)) {
        m_skipped = isLeftOut(element) ? 1 : 0;
        return;
    }
    if (isLeftOut(element)) {
        m_skipped = 1;
        return;
    }
    if (!beginsStructure(element))
        beginRunPiece(element, attributes);
}

void DocxWalker::beginRunPiece(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"t") {
        m_inText = true;
        m_preserved = attribute(attributes, u"space") == u"preserve";
    } else if (element == u"tab" || element == u"ptab") {
        put(u"\t"_s);
    } else if (element == u"br" || element == u"cr") {
        put(u"\n"_s);
    } else if (element == u"noBreakHyphen") {
        put(u"\u2011"_s);
    } else if (element == u"softHyphen") {
        put(u"\u00AD"_s);
    } else if (element == u"sym") {
        sign(attributes);
    } else if (element == u"fldChar") {
        field(attribute(attributes, u"fldCharType"));
    } else if (element == u"footnoteReference" || element == u"endnoteReference") {
        note(element.chopped(QStringView(u"Reference").size()).toString() + attribute(attributes, u"id"));
    }
}

/// A code runs from "begin" to "separate", its result from there to "end".
void DocxWalker::field(const QString &type)
{
    if (type == u"begin" && m_fields.size() < DocumentLimits::depth)
        m_fields.append(true);
    else if (type == u"separate" && !m_fields.isEmpty())
        m_fields.last() = false;
    else if (type == u"end" && !m_fields.isEmpty())
        m_fields.removeLast();
}

void DocxWalker::sign(const QXmlStreamAttributes &attributes)
{
    bool ok = false;
    const uint code = attribute(attributes, u"char").toUInt(&ok, 16);
    if (ok && code >= 0x20 && code < 0x10000 && !QChar::isSurrogate(code))
        put(QChar(static_cast<char16_t>(code)));
}

void DocxWalker::note(const QString &id)
{
    const auto text = m_notes.constFind(id);
    if (text == m_notes.constEnd() || m_hidden)
        return;
    m_flow.beginNote();
    m_flow.addText(*text);
    m_flow.endNote();
}

void DocxWalker::endParagraph()
{
    if (m_paragraphs.isEmpty())
        return;
    if (!m_paragraphs.takeLast().runsOn)
        m_flow.endParagraph();
    m_properties.clear();
}

void DocxWalker::end(QStringView element)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if (element == u"t" && m_inText) {
        m_inText = false;
        m_text.replace(u'\n', u' ');
        put(m_preserved ? m_text : m_text.trimmed());
        m_text.clear();
    } else if (element == u"rPr") {
        m_properties = m_properties == u"pPr rPr" ? u"pPr"_s : QString();
    } else if (element == u"pPr" || element == u"trPr") {
        m_properties.clear();
        if (element == u"pPr" && !m_paragraphs.isEmpty() && !m_paragraphs.constLast().runsOn)
            m_flow.addText(m_lists.nextMarker(
                m_paragraphs.constLast().list, m_paragraphs.constLast().level, m_paragraphs.constLast().style));
    } else if (element == u"r") {
        m_hidden = false;
    } else if (element == u"p") {
        endParagraph();
    } else if (element == u"tc") {
        m_flow.endCell();
    } else if (element == u"tr") {
        m_flow.endRow();
    } else if (element == u"txbxContent") {
        m_flow.endFrame();
    }
}

void DocxWalker::characters(QStringView text)
{
    if (m_inText && m_skipped == 0)
        m_text += text;
}

namespace {

/// Each note of a part of notes is a text of its own.
class NotesPart : public XmlListener
{
public:
    NotesPart(const QString &kind, DocxLists &lists, QHash<QString, QString> &notes)
        : m_kind(kind)
        , m_lists(lists)
        , m_notes(notes)
    {
    }

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (element != m_kind) {
            m_walker->begin(element, attributes);
            return;
        }
        m_id = attribute(attributes, u"id");
        m_flow = std::make_unique<TextFlow>();
        m_walker = std::make_unique<DocxWalker>(*m_flow, m_lists, m_none);
    }

    void end(QStringView element) override
    {
        if (element == m_kind)
            m_notes.insert(m_kind + m_id, m_flow->finished().trimmed());
        else
            m_walker->end(element);
    }

    void characters(QStringView text) override { m_walker->characters(text); }
    [[nodiscard]] bool wantsMore() const override { return m_walker->wantsMore(); }

private:
    QString m_kind;
    DocxLists &m_lists;
    QHash<QString, QString> &m_notes;
    QHash<QString, QString> m_none;
    QString m_id;
    std::unique_ptr<TextFlow> m_flow = std::make_unique<TextFlow>();
    std::unique_ptr<DocxWalker> m_walker = std::make_unique<DocxWalker>(*m_flow, m_lists, m_none);
};

} // namespace

Result<> readDocxNotes(
    const QByteArray &xml, const QString &kind, DocxLists &lists, const QString &file, QHash<QString, QString> &notes)
{
    NotesPart part(kind, lists, notes);
    return xml.isEmpty() ? Result<>() : walkXml(xml, part, file, u"DOCX"_s);
}

} // namespace Kodeks
