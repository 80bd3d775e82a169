// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/htmlreader.h"

#include "core/exchange/documents/htmlflow.h"
#include "core/exchange/encoding.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <libxml/HTMLparser.h>
#include <limits>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

HtmlAttributes attributesOf(const xmlNode *node)
{
    HtmlAttributes attributes;
    for (const xmlAttr *attribute = node->properties; attribute != nullptr; attribute = attribute->next) {
        const xmlNode *value = attribute->children;
        attributes.insert(fromXml(attribute->name).toLower(), value != nullptr && value->content != nullptr ? fromXml(value->content) : QString());
    }
    return attributes;
}

/// Walks through the tree without recursion.
Result<QString> walked(const xmlDoc *document, const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    HtmlFlow flow;
    const xmlNode *top = xmlDocGetRootElement(document);
    for (const xmlNode *node = top; node != nullptr;) {
        bool inside = false;
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            flow.text(fromXml(node->content));
        else if (node->type == XML_ELEMENT_NODE)
            inside = flow.begin(fromXml(node->name).toLower(), attributesOf(node));
        if (flow.characters() > DocumentLimits::characters || timer.hasExpired(DocumentLimits::milliseconds))
            return tooLongDocument(file);
        if (inside && node->children != nullptr) {
            node = node->children;
            continue;
        }
        if (inside)
            flow.end(fromXml(node->name).toLower());
        while (node != top && node->next == nullptr) {
            node = node->parent;
            flow.end(fromXml(node->name).toLower());
        }
        node = node == top ? nullptr : node->next;
    }
    return flow.finished();
}

/// What the page says of itself in its first bytes.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    constexpr qsizetype searched = 4096;
    static const QRegularExpression charset(u"<(?:meta\\b[^>]{0,300}\\bcharset|\\?xml\\b[^>]{0,100}\\bencoding)\\s*=\\s*[\"']?\\s*([-A-Za-z0-9_:.]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    QByteArray name = charset.match(QString::fromLatin1(bytes.first(std::min(searched, bytes.size())))).captured(1).toLower().toLatin1();
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii")
        return "windows-1252"; // as browsers do
    return name == "utf8" ? QByteArray("UTF-8") : name.startsWith("utf-8") ? name.toUpper() : name;
}

QString decoded(const QByteArray &bytes)
{
    const Encoding recognised = recognisedEncoding(bytes);
    const QByteArray body = bytes.sliced(recognised.mark);
    const QByteArray declared = recognised.mark > 0 || recognised.name.startsWith("UTF-16") ? QByteArray() : declaredEncoding(bytes);
    if (!declared.isEmpty() && !declared.startsWith("utf-16")) {
        if (const auto text = converted(body, declared))
            return *text;
    }
    return converted(body, recognised.name).value_or(QString::fromUtf8(body));
}

struct ParserFree
{
    void operator()(htmlParserCtxt *parser) const { htmlFreeParserCtxt(parser); }
};
struct DocumentFree
{
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};

} // namespace

Result<QString> htmlText(const QString &html, const QString &file)
{
    QString clean = html;
    clean.removeIf([](QChar unit) { return unit.isNull(); }); // libxml2 would end there
    const QByteArray utf8 = clean.toUtf8();
    if (utf8.size() > std::numeric_limits<int>::max() / 2)
        return tooLongDocument(file);
    const std::unique_ptr<htmlParserCtxt, ParserFree> parser(htmlNewParserCtxt());
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT;
    const std::unique_ptr<xmlDoc, DocumentFree> document(
        htmlCtxtReadMemory(parser.get(), utf8.constData(), static_cast<int>(utf8.size()), nullptr, "UTF-8", options));
    if (parser->disableSAX != 0) // the parser gave up: what it made is not the whole page
        return tooDeepDocument(file);
    return document ? walked(document.get(), file) : QString();
}

Result<DocumentText> readHtml(const QByteArray &bytes, const QString &file)
{
    const auto text = htmlText(decoded(bytes), file);
    if (!text)
        return failed(text);
    return DocumentText{*text, u"HTML"_s, {}, {}};
}

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression start(
        u"^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html[\\s>]|head[\\s>]|body[\\s>])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype searched = 8192;
    return start.matchView(text.left(searched)).hasMatch();
}

} // namespace Kodeks
