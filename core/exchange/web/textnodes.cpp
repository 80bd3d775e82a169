// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/textnodes.h"

#include "core/exchange/archives/crowdedtag.h"
#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/timelimit.h"
#include "core/exchange/web/htmlelements.h"

#include <QSet>
#include <libxml/HTMLparser.h>
#include <limits>
#include <memory>
#include <optional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ContextFree
{
    void operator()(htmlParserCtxt *parser) const { htmlFreeParserCtxt(parser); }
};

class NodeListener
{
public:
    /// Nothing where the parser was stopped, or gave up.
    std::optional<TextNodes> read(const QByteArray &utf8)
    {
        constexpr int options
            = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
        const std::unique_ptr<htmlParserCtxt, ContextFree> parser(htmlNewParserCtxt());
        const auto text = [](void *self, const xmlChar *said, int length) {
            static_cast<NodeListener *>(self)->text(said, length);
        };
        htmlSAXHandler handler{};
        handler.startElement
            = [](void *self, const xmlChar *name, const xmlChar **) { static_cast<NodeListener *>(self)->begin(name); };
        handler.endElement = [](void *self, const xmlChar *name) { static_cast<NodeListener *>(self)->end(name); };
        handler.characters = text;
        handler.ignorableWhitespace = text;
        *parser->sax = handler;
        parser->userData = this;
        m_parser = parser.get();
        htmlCtxtReadMemory(m_parser, utf8.constData(), static_cast<int>(utf8.size()), nullptr, "UTF-8", options);
        return m_parser->disableSAX != 0 ? std::nullopt : std::optional(m_nodes);
    }

private:
    void begin(const xmlChar *name)
    {
        const QString element = QString::fromUtf8(reinterpret_cast<const char *>(name));
        m_unseen += isLeftOut(element) ? 1 : 0;
        breakAt(element);
        if (m_limit.isOver())
            xmlStopParser(m_parser);
    }

    void end(const xmlChar *name)
    {
        const QString element = QString::fromUtf8(reinterpret_cast<const char *>(name));
        m_unseen -= isLeftOut(element) ? 1 : 0;
        breakAt(element);
    }

    void breakAt(const QString &element)
    {
        static const QSet<QString> cells{u"br"_s, u"tr"_s, u"td"_s, u"th"_s};
        const bool breaks = isBlock(element) || standsApart(element) || cells.contains(element);
        const qsizetype here = m_nodes.text.size();
        if (breaks && here > 0 && (m_nodes.breaks.isEmpty() || m_nodes.breaks.constLast() != here))
            m_nodes.breaks.append(here);
    }

    void text(const xmlChar *said, int length)
    {
        if (m_unseen == 0)
            m_nodes.text += QString::fromUtf8(reinterpret_cast<const char *>(said), length);
    }

    TextNodes m_nodes;
    htmlParserCtxt *m_parser = nullptr;
    TimeLimit m_limit;
    int m_unseen = 0;
};

} // namespace

Result<TextNodes> textNodes(const QString &html, const QString &file)
{
    static const bool ready = (xmlInitParser(), true); // before other threads come
    Q_UNUSED(ready)
    QString clean = html;
    clean.removeIf([](QChar unit) { return unit.isNull(); }); // libxml2 would end there
    const QByteArray utf8 = "<html><body>" + clean.toUtf8() + "</body></html>";
    if (utf8.size() > std::numeric_limits<int>::max() / 2 || hasCrowdedTag(utf8, Markup::Html))
        return tooLongDocument(file);
    const auto nodes = NodeListener().read(utf8);
    return nodes ? Result<TextNodes>(*nodes) : tooLongDocument(file);
}

} // namespace Kodeks
