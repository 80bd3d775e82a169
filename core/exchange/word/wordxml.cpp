// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/wordxml.h"

#include "core/exchange/archives/xmlroot.h"
#include "core/exchange/word/docxwalker.h"

#include <QXmlStreamWriter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Hears the XML of 2003 as DocxWalker wants it: what differs is told under today's names.
class Word2003Walker : public XmlListener
{
public:
    explicit Word2003Walker(DocxContext &context)
        : m_context(context)
    {
    }

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        m_open.append(meaning(element, attributes));
        const QString &name = m_open.constLast();
        if (name == u"body")
            m_inBody = true;
        if (!m_inBody)
            return;
        if (name == u"hdr" || name == u"ftr")
            beginMargin();
        else if (name == u"footnote" || name == u"endnote")
            m_places.constLast()->flow.beginNote();
        else if (name == u"listPr")
            m_marker = QString();
        else if (name == u"t" && m_open.value(m_open.size() - 2) == u"listPr")
            m_marker = listSign(attributes);
        else
            m_places.constLast()->walker.begin(name, attributes);
    }

    void end(QStringView) override
    {
        const QString name = m_open.isEmpty() ? QString() : m_open.takeLast();
        if (!m_inBody)
            return;
        if (name == u"body")
            m_inBody = false;
        else if (name == u"hdr" || name == u"ftr")
            endMargin(name == u"hdr" ? m_headers : m_footers);
        else if (name == u"footnote" || name == u"endnote")
            m_places.constLast()->flow.endNote();
        else if (name != u"listPr" && (name != u"t" || m_open.value(m_open.size() - 1) != u"listPr"))
            m_places.constLast()->walker.end(name);
        if (name == u"pPr" && !m_marker.isEmpty())
            m_places.constLast()->flow.prefix(std::exchange(m_marker, QString()) + u' ');
    }

    void characters(QStringView text) override
    {
        if (m_inBody)
            m_places.constLast()->walker.characters(text);
    }

    [[nodiscard]] bool wantsMore() const override
    {
        return m_places.size() < DocumentLimits::depth && m_places.constLast()->walker.wantsMore();
    }

    [[nodiscard]] FlowText finished()
    {
        FlowText whole = margin(m_headers);
        whole.append(m_places.constFirst()->flow.finished(), u"\n"_s);
        if (!m_footers.isEmpty())
            whole.append(margin(m_footers), u"\n"_s);
        return whole;
    }

private:
    /// The text itself, or a header or footer, which is described inside it.
    struct Place
    {
        explicit Place(DocxContext &context)
            : walker(flow, context)
        {
        }

        TextFlow flow;
        DocxWalker walker;
    };

    QString meaning(QStringView element, const QXmlStreamAttributes &attributes)
    {
        if (element != u"annotation")
            return element.toString();
        const QString type = attribute(attributes, u"type");
        m_context.leftOut.comments = m_context.leftOut.comments || type == u"Word.Comment";
        if (type == u"Word.Deletion")
            return u"del"_s;
        const bool leftOut = type == u"Word.Comment" || type == u"Word.Formatting" || type == u"Word.Numbering";
        return leftOut ? u"rPrChange"_s : u"ins"_s;
    }

    static QString listSign(const QXmlStreamAttributes &attributes)
    {
        const QString sign = attribute(attributes, u"val");
        const bool bullet = !sign.isEmpty() && std::ranges::none_of(sign, [](QChar c) { return c.isLetterOrNumber(); });
        return bullet ? u"•"_s : sign;
    }

    void beginMargin() { m_places.append(std::make_shared<Place>(m_context)); }

    void endMargin(QStringList &margins)
    {
        if (m_places.size() < 2)
            return;
        const QString text = m_places.takeLast()->flow.finished().text.trimmed();
        if (!text.isEmpty() && !margins.contains(text))
            margins.append(text);
    }

    static FlowText margin(const QStringList &texts)
    {
        return {texts.isEmpty() ? QString() : texts.join(u"\n\n"_s) + u'\n', {}};
    }

    DocxContext &m_context;
    QList<std::shared_ptr<Place>> m_places{std::make_shared<Place>(m_context)};
    QStringList m_open;
    QStringList m_headers;
    QStringList m_footers;
    QString m_marker; ///< of the paragraph, from its list
    bool m_inBody = false;
};

/// Takes the parts out of a document in one file. Readers of parts ask for names without their prefix, so they are
/// written without.
class FlatParts : public XmlListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (m_writer)
            write(element, attributes);
        else if (element == u"part")
            m_name = attribute(attributes, u"name");
        else if (element == u"xmlData")
            m_writer = std::make_unique<QXmlStreamWriter>(&m_xml);
        m_depth += m_writer ? 1 : 0;
    }

    void end(QStringView) override
    {
        if (!m_writer)
            return;
        if (--m_depth > 0)
            return m_writer->writeEndElement();
        m_writer.reset();
        m_parts.append({m_name.startsWith(u'/') ? m_name.sliced(1) : m_name, std::exchange(m_xml, {})});
    }

    void characters(QStringView text) override
    {
        if (m_writer)
            m_writer->writeCharacters(text);
    }

    [[nodiscard]] const QList<std::pair<QString, QByteArray>> &parts() const { return m_parts; }

private:
    void write(QStringView element, const QXmlStreamAttributes &attributes)
    {
        m_writer->writeStartElement(element);
        QSet<QStringView> written;
        for (const QXmlStreamAttribute &one : attributes) {
            if (!written.contains(one.name()))
                m_writer->writeAttribute(one.name(), one.value());
            written.insert(one.name());
        }
    }

    QList<std::pair<QString, QByteArray>> m_parts;
    QString m_name;
    QByteArray m_xml;
    std::unique_ptr<QXmlStreamWriter> m_writer;
    int m_depth = 0;
};

} // namespace

Result<DocumentText> readWord2003(const QByteArray &xml, const QString &file)
{
    const QByteArray whole = fromFirstMark(xml);
    DocxContext context;
    if (const auto read = context.styles.read(whole, file); !read)
        return failed(read);
    if (const auto read = context.lists.read({}, context.styles, file); !read)
        return failed(read);
    Word2003Walker walker(context);
    if (const auto walked = walkXml(whole, walker, file, u"Word XML"_s); !walked)
        return failed(walked);
    FlowText flow = walker.finished();
    return DocumentText{std::move(flow.text), u"Word XML"_s, {}, context.leftOut.remarks(), std::move(flow.headings)};
}

Result<ZipArchive> archiveOfFlatWord(const QByteArray &xml, const QString &file)
{
    FlatParts parts;
    if (const auto walked = walkXml(fromFirstMark(xml), parts, file, u"Word XML"_s); !walked)
        return failed(walked);
    return ZipArchive::ofParts(parts.parts(), file);
}

} // namespace Kodeks
