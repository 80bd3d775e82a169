// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/markdownwords.h"

#include <cmark.h>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

namespace Kodeks {

namespace {

constexpr qsizetype longestMemo = 500'000;
constexpr int memoOptions = CMARK_OPT_HARDBREAKS; // without CMARK_OPT_UNSAFE, links to scripts are left out

using Document = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

void walk(cmark_node *document, const std::function<void(cmark_node *, bool)> &visit)
{
    cmark_iter *way = cmark_iter_new(document);
    for (auto event = cmark_iter_next(way); event != CMARK_EVENT_DONE; event = cmark_iter_next(way))
        visit(cmark_iter_get_node(way), event == CMARK_EVENT_ENTER);
    cmark_iter_free(way);
}

std::vector<cmark_node *> nodesOf(cmark_node *document)
{
    std::vector<cmark_node *> nodes;
    walk(document, [&nodes](cmark_node *node, bool enters) {
        if (enters)
            nodes.push_back(node);
    });
    return nodes;
}

/// Puts the text of raw HTML in its place.
void makeText(cmark_node *html)
{
    const bool isBlock = cmark_node_get_type(html) == CMARK_NODE_HTML_BLOCK;
    cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(text,
        (isBlock ? QByteArray(cmark_node_get_literal(html)).trimmed() : QByteArray(cmark_node_get_literal(html)))
            .constData());
    cmark_node *instead = text;
    if (isBlock) {
        instead = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(instead, text);
    }
    cmark_node_replace(html, instead);
    cmark_node_free(html);
}

/// Leaves the words that stand for a picture in its place.
void makeWords(cmark_node *picture)
{
    while (cmark_node *child = cmark_node_first_child(picture))
        cmark_node_insert_before(picture, child);
    cmark_node_free(picture);
}

Document parsed(const QByteArray &utf8)
{
    Document document(cmark_parse_document(utf8.constData(), size_t(utf8.size()), memoOptions), &cmark_node_free);
    for (cmark_node *node : nodesOf(document.get())) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE: makeText(node); break;
        case CMARK_NODE_IMAGE: makeWords(node); break;
        default: break;
        }
    }
    return document;
}

QString taken(char *rendered)
{
    const QString text = QString::fromUtf8(rendered);
    std::free(rendered); // NOLINT: cmark allocates with malloc
    return text;
}

} // namespace

QString markdownHtml(const QString &markdown)
{
    if (markdown.size() > longestMemo)
        return markdown.toHtmlEscaped();
    return taken(cmark_render_html(parsed(markdown.toUtf8()).get(), memoOptions));
}

QString markdownWords(const QString &markdown)
{
    if (markdown.size() > longestMemo)
        return markdown;
    const Document document = parsed(markdown.toUtf8());
    QByteArray words;
    walk(document.get(), [&words](cmark_node *node, bool enters) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_CODE_BLOCK: words += cmark_node_get_literal(node); break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK: words += '\n'; break;
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
            if (!enters)
                words += '\n';
            break;
        default: break;
        }
    });
    return QString::fromUtf8(words).trimmed();
}

} // namespace Kodeks
