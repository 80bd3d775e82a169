// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/crowdedtag.h"
#include "core/exchange/archives/timelimit.h"
#include "core/exchange/documents/htmlflow.h"
#include "core/exchange/documents/htmlreader.h"

#include <libxml/HTMLparser.h>
#include <limits>
#include <memory>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

struct ParserFree
{
    void operator()(htmlParserCtxt *parser) const { htmlFreeParserCtxt(parser); }
};

/// Hears the page's pieces from libxml2's parser, which ends what a page left open; no tree is made, since that of a
/// hostile page takes a hundred times the page's size.
class PageListener
{
public:
    /// The text, unless it is too much of something.
    Result<QString> read(const QByteArray &utf8, const QString &file)
    {
        constexpr int options
            = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
        m_parser.reset(htmlNewParserCtxt());
        htmlSAXHandler handler{};
        handler.startElement = [](void *self, const xmlChar *name, const xmlChar **attributes) {
            static_cast<PageListener *>(self)->begin(name, attributes);
        };
        handler.endElement = [](void *self, const xmlChar *name) { static_cast<PageListener *>(self)->end(name); };
        handler.characters = [](void *self, const xmlChar *text, int length) {
            static_cast<PageListener *>(self)->text(text, length);
        };
        *m_parser->sax = handler;
        m_parser->userData = this;
        htmlCtxtReadMemory(m_parser.get(), utf8.constData(), static_cast<int>(utf8.size()), nullptr, "UTF-8", options);
        if (m_tooDeep)
            return tooDeepDocument(file);
        if (m_parser->disableSAX != 0) // ended by check(), or the parser gave up: this is not the whole page
            return tooLongDocument(file);
        return m_flow.finished();
    }

private:
    void begin(const xmlChar *name, const xmlChar **attributes)
    {
        m_tooDeep = m_tooDeep || ++m_depth > DocumentLimits::depth;
        if (m_leftOut > 0 || !m_flow.begin(fromXml(name).toLower(), named(attributes)))
            ++m_leftOut;
        check();
    }

    void end(const xmlChar *name)
    {
        --m_depth;
        if (m_leftOut > 0)
            --m_leftOut;
        else
            m_flow.end(fromXml(name).toLower());
        check();
    }

    void text(const xmlChar *text, int length)
    {
        if (m_leftOut == 0)
            m_flow.text(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
        check();
    }

    void check()
    {
        if (m_tooDeep || m_flow.characters() > DocumentLimits::characters || m_limit.isOver())
            xmlStopParser(m_parser.get());
    }

    static HtmlAttributes named(const xmlChar **attributes)
    {
        HtmlAttributes found;
        for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2)
            found.insert(fromXml(attributes[0]).toLower(), fromXml(attributes[1]));
        return found;
    }

    std::unique_ptr<htmlParserCtxt, ParserFree> m_parser;
    HtmlFlow m_flow;
    TimeLimit m_limit;
    int m_depth = 0;
    qsizetype m_leftOut = 0; ///< elements open within what is left out
    bool m_tooDeep = false;
};

} // namespace

Result<QString> htmlText(const QString &html, const QString &file)
{
    static const bool ready = (xmlInitParser(), true); // before other threads come
    Q_UNUSED(ready)
    QString clean = html;
    clean.removeIf([](QChar unit) { return unit.isNull(); }); // libxml2 would end there
    const QByteArray utf8 = clean.toUtf8();
    if (utf8.size() > std::numeric_limits<int>::max() / 2 || hasCrowdedTag(utf8, Markup::Html))
        return tooLongDocument(file);
    return PageListener().read(utf8, file);
}

} // namespace Kodeks
