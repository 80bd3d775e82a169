// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/crowdedtag.h"
#include "core/exchange/archives/timelimit.h"
#include "core/exchange/flow/leftout.h"
#include "core/exchange/web/htmlflow.h"
#include "core/exchange/web/htmlreader.h"
#include "core/exchange/web/htmlreferences.h"
#include "core/exchange/web/oddcomments.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <libxml/HTMLparser.h>
#include <limits>
#include <memory>
#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct HtmlText
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

struct ParserFree
{
    void operator()(htmlParserCtxt *parser) const { htmlFreeParserCtxt(parser); }
};

Result<PageText> pageText(const QString &html, const QString &file, int frames);

/// Hears the page's pieces from libxml2's parser, which ends what a page left open; no tree of the page is needed.
class PageListener
{
public:
    /// The text, unless it is too much of something.
    PageListener(const QString &file, int frames, const QList<int> &itemCounts = {})
        : m_flow(itemCounts)
        , m_file(file)
        , m_frames(frames)
    {
    }

    Result<PageText> read(const QByteArray &utf8)
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
            return tooDeepDocument(m_file);
        if (m_parser->disableSAX != 0) // ended by check(), or the parser gave up: this is not the whole page
            return tooLongDocument(m_file);
        return PageText{m_flow.finished(), remarks()};
    }

    [[nodiscard]] const QList<int> &itemCounts() const { return m_flow.itemCounts(); }

private:
    void begin(const xmlChar *name, const xmlChar **attributes)
    {
        m_tooDeep = m_tooDeep || ++m_depth > DocumentLimits::depth;
        if (m_leftOut > 0)
            ++m_leftOut;
        else
            beginShown(fromXml(name).toLower(), named(attributes));
        check();
    }

    void beginShown(const QString &element, const HtmlAttributes &attributes)
    {
        using Part = HtmlFlow::Part;
        const Part part = m_flow.begin(element, attributes);
        m_leftOut = part == Part::Shown ? 0 : 1;
        m_part = part;
        if (part == Part::LeftOut && element == u"iframe")
            frame(attributes);
        m_inStyles = element == u"style" && isForScreens(attributes.value(u"media"_s));
        m_otherFrames = m_otherFrames || element == u"frame" || (element == u"object" && showsPage(attributes));
    }

    static bool isForScreens(const QString &media)
    {
        return media.isEmpty() || media.contains(u"all", Qt::CaseInsensitive)
            || media.contains(u"screen", Qt::CaseInsensitive);
    }

    static bool showsPage(const HtmlAttributes &attributes)
    {
        static const QRegularExpression page(
            u"\\.(?:html?|pdf)(?:[?#]|$)|^(?:text/html|application/pdf)"_s, QRegularExpression::CaseInsensitiveOption);
        return page.match(attributes.value(u"data"_s)).hasMatch() || page.match(attributes.value(u"type"_s)).hasMatch();
    }

    /// A page in a frame is read where the page has it in itself.
    void frame(const HtmlAttributes &attributes)
    {
        const QString inner = attributes.value(u"srcdoc"_s);
        const auto page = !inner.isEmpty() && m_frames > 0 ? pageText(inner, m_file, m_frames - 1) : PageText();
        if (page && !page->text.isEmpty())
            m_flow.frame(*page);
        const QString source = attributes.value(u"src"_s);
        m_otherFrames = m_otherFrames || !page || (!inner.isEmpty() && m_frames == 0)
            || (inner.isEmpty() && source.contains(u'/') && attributes.value(u"width"_s) != u"0");
    }

    QStringList remarks() const
    {
        QStringList all;
        if (m_flow.leftOutHidden() || m_leftOutHidden)
            all.append(HtmlText::tr("Text that the page hides was left out."));
        if (m_flow.hasDeleted())
            all.append(HtmlText::tr("Text that is struck through stands among the rest, as the page shows it."));
        if (m_otherFrames)
            all.append(HtmlText::tr("A frame of the page shows another page, which was left out."));
        LeftOut told = m_told;
        told.formulas = told.formulas || m_flow.hasDoubtfulFormula();
        return all + told.remarks();
    }

    void end(const xmlChar *name)
    {
        --m_depth;
        if (m_leftOut > 0)
            --m_leftOut;
        else
            m_flow.end(fromXml(name).toLower());
        if (std::exchange(m_inStyles, false))
            m_flow.style(std::exchange(m_styles, {}));
        check();
    }

    void text(const xmlChar *text, int length)
    {
        const QString said = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
        if (m_inStyles)
            m_styles += said;
        else if (m_leftOut == 0)
            m_flow.text(said);
        else if (!said.trimmed().isEmpty())
            noteLeftOut();
        check();
    }

    void noteLeftOut()
    {
        m_leftOutHidden = m_leftOutHidden || m_part == HtmlFlow::Part::Hidden;
        m_told.readings = m_told.readings || m_part == HtmlFlow::Part::Reading;
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
    QString m_file;
    int m_frames; ///< how many pages in pages are read
    int m_depth = 0;
    QString m_styles; ///< the style sheet that is being read
    bool m_inStyles = false;
    qsizetype m_leftOut = 0; ///< elements open within what is left out
    bool m_tooDeep = false;
    HtmlFlow::Part m_part = HtmlFlow::Part::Shown; ///< what is left out
    LeftOut m_told;
    bool m_leftOutHidden = false; ///< what would be shown but for the page's own word
    bool m_otherFrames = false;
};

/// Elements that XHTML ends where they begin ("<title/>"), and that HTML would read on in.
QString withEndedElements(QString page)
{
    static const QRegularExpression empty(
        uR"(<(script|style|title|textarea|iframe|object|noscript|template|canvas|audio|video|select)\b([^<>]*)/>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return page.startsWith(u"<?xml") ? page.replace(empty, uR"(<\1\2></\1>)"_s) : page;
}

Result<PageText> pageText(const QString &html, const QString &file, int frames)
{
    QString clean = withEndedElements(html);
    clean.removeIf([](QChar unit) { return unit.isNull(); }); // libxml2 would end there
    const QByteArray utf8 = withResolvedReferences(withoutOddComments(clean)).toUtf8();
    if (utf8.size() > std::numeric_limits<int>::max() / 2 || hasCrowdedTag(utf8, Markup::Html))
        return tooLongDocument(file);
    PageListener listener(file, frames);
    auto page = listener.read(utf8);
    if (!page || listener.itemCounts().isEmpty())
        return page;
    return PageListener(file, frames, listener.itemCounts()).read(utf8);
}

} // namespace

Result<PageText> htmlText(const QString &html, const QString &file)
{
    constexpr int frames = 2;
    static const bool ready = (xmlInitParser(), true); // before other threads come
    Q_UNUSED(ready)
    return pageText(html, file, frames);
}

} // namespace Kodeks
