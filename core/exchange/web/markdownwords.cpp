// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/markdownwords.h"

#include <QRegularExpression>
#include <cmark.h>
#include <cstdlib>
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

/// A text in pieces: words, and between them what stands in [[ and ]].
struct LinkedText
{
    QString before;
    QString target; ///< empty behind the last link
    QString shown;
    QString written; ///< the link, brackets and all
};

QList<LinkedText> linkedTexts(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\[\\[([^\\[\\]|]+)(?:\\|([^\\[\\]]+))?\\]\\]"));
    QList<LinkedText> pieces;
    qsizetype from = 0;
    for (const auto &each : link.globalMatch(text)) {
        const QString target = each.captured(1).trimmed();
        const QString shown = each.captured(2).trimmed();
        pieces.append({text.sliced(from, each.capturedStart() - from), target, shown.isEmpty() ? target : shown,
            each.captured()});
        from = each.capturedEnd();
    }
    pieces.append({text.sliced(from), {}, {}, {}});
    return pieces;
}

cmark_node *textNode(const QString &words)
{
    cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(text, words.toUtf8().constData());
    return text;
}

/// Texts that are not part of a link, each whole.
std::vector<cmark_node *> plainTexts(cmark_node *document)
{
    cmark_consolidate_text_nodes(document);
    std::vector<cmark_node *> texts;
    for (cmark_node *node : nodesOf(document)) {
        const cmark_node_type above = cmark_node_get_type(cmark_node_parent(node) ? cmark_node_parent(node) : node);
        if (cmark_node_get_type(node) == CMARK_NODE_TEXT && above != CMARK_NODE_LINK)
            texts.push_back(node);
    }
    return texts;
}

void makeLinks(cmark_node *document, const LinkAddress &address)
{
    for (cmark_node *node : plainTexts(document)) {
        for (const LinkedText &piece : linkedTexts(QString::fromUtf8(cmark_node_get_literal(node)))) {
            cmark_node_insert_before(node, textNode(piece.before));
            if (piece.target.isEmpty())
                continue;
            const QString leadsTo = address(piece.target);
            cmark_node *words = textNode(leadsTo.isEmpty() ? piece.written : piece.shown);
            if (leadsTo.isEmpty()) {
                cmark_node_insert_before(node, words);
                continue;
            }
            cmark_node *link = cmark_node_new(CMARK_NODE_LINK);
            cmark_node_set_url(link, leadsTo.toUtf8().constData());
            cmark_node_append_child(link, words);
            cmark_node_insert_before(node, link);
        }
        cmark_node_free(node);
    }
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

QString markdownHtml(const QString &markdown, const LinkAddress &address)
{
    if (markdown.size() > longestMemo)
        return markdown.toHtmlEscaped();
    const Document document = parsed(markdown.toUtf8());
    if (address)
        makeLinks(document.get(), address);
    return taken(cmark_render_html(document.get(), memoOptions));
}

QStringList markdownTargets(const QString &markdown)
{
    QStringList targets;
    if (markdown.size() > longestMemo || !markdown.contains(QStringLiteral("[[")))
        return targets;
    const Document document = parsed(markdown.toUtf8());
    for (const cmark_node *node : plainTexts(document.get())) {
        for (const LinkedText &piece :
            linkedTexts(QString::fromUtf8(cmark_node_get_literal(const_cast<cmark_node *>(node)))))
            targets.append(piece.target);
    }
    targets.removeAll(QString());
    return targets;
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
