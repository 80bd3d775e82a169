// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/oddcomments.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Piece
{
    qsizetype end = 0;
    bool odd = false; ///< something else stands in its place
    QString instead{};
};

Piece comment(QStringView html, qsizetype start)
{
    const QStringView rest = html.sliced(start + 4);
    if (rest.startsWith(u">") || rest.startsWith(u"->"))
        return {start + (rest.startsWith(u">") ? 5 : 6), true};
    for (qsizetype at = rest.indexOf(u"--"); at >= 0; at = rest.indexOf(u"--", at + 1)) {
        const QStringView end = rest.sliced(at + 2);
        if (end.startsWith(u">"))
            return {start + at + 7};
        if (end.startsWith(u"!>"))
            return {start + at + 8, true};
    }
    return {html.size()};
}

/// Word's conditions are no comments to it; what programs mark as plain text is text.
Piece marked(QStringView html, qsizetype start)
{
    const QStringView rest = html.sliced(start);
    if (constexpr QStringView plain = u"<![CDATA["; rest.startsWith(plain)) {
        const qsizetype end = rest.indexOf(u"]]>");
        if (end < 0)
            return {html.size()};
        return {start + end + 3, true, rest.sliced(plain.size(), end - plain.size()).toString().toHtmlEscaped()};
    }
    const QStringView condition = rest.sliced(3).trimmed();
    const bool isWords = condition.startsWith(u"if", Qt::CaseInsensitive) || condition.startsWith(u"endif");
    const qsizetype end = isWords ? rest.indexOf(u'>') : 2;
    return end < 0 ? Piece{html.size()} : Piece{start + end + 1, isWords};
}

/// A tag, whose values may hold any sign; of one whose content is no markup that content too, whose signs of markup are
/// text where it is shown (HTML, 13.2.5.2: RCDATA).
Piece tag(QStringView html, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < html.size() && html.at(at).isLetterOrNumber())
        ++at;
    const QString name = html.sliced(start + 1, at - start - 1).toString().toLower();
    QChar quote;
    QChar before;
    for (; at < html.size() && (!quote.isNull() || html.at(at) != u'>'); ++at) {
        const QChar sign = html.at(at);
        if (sign == quote)
            quote = QChar();
        else if (quote.isNull() && before == u'=' && (sign == u'"' || sign == u'\''))
            quote = sign;
        before = sign.isSpace() ? before : sign;
    }
    if (at >= html.size())
        return {html.size()};
    static const QStringList plain{u"script"_s, u"style"_s, u"textarea"_s, u"title"_s, u"xmp"_s};
    if (!plain.contains(name))
        return {at + 1};
    const qsizetype found = html.indexOf(QString(u"</"_s + name), at, Qt::CaseInsensitive);
    const qsizetype end = found < 0 ? html.size() : found;
    if ((name != u"textarea" && name != u"title") || !html.sliced(at, end - at).contains(u'<'))
        return {found < 0 ? end : end + 1};
    QString content = html.sliced(at + 1, end - at - 1).toString();
    return {end, true, html.sliced(start, at + 1 - start).toString() + content.replace(u'<', u"&lt;"_s)};
}

Piece pieceAt(QStringView html, qsizetype at)
{
    const QStringView rest = html.sliced(at);
    if (rest.startsWith(u"<!--"))
        return comment(html, at);
    if (rest.startsWith(u"<!["))
        return marked(html, at);
    static const QRegularExpression endedBreak(u"\\G</br(?:\\s[^>]*)?>"_s, QRegularExpression::CaseInsensitiveOption);
    if (rest.size() > 1 && rest.at(1) == u'/') {
        const QRegularExpressionMatch ended = endedBreak.matchView(rest);
        return ended.hasMatch() ? Piece{at + ended.capturedLength(), true, u"<br>"_s} : Piece{at + 1};
    }
    return rest.size() > 1 && rest.at(1).isLetter() ? tag(html, at) : Piece{at + 1};
}

} // namespace

QString withoutOddComments(const QString &html)
{
    QString text;
    qsizetype kept = 0; // up to there all has been looked at and stands in `text`
    for (qsizetype at = html.indexOf(u'<'); at >= 0;) {
        const Piece piece = pieceAt(html, at);
        if (piece.odd) {
            text += QStringView(html).sliced(kept, at - kept);
            text += piece.instead;
            kept = piece.end;
        }
        at = html.indexOf(u'<', piece.end);
    }
    return text += QStringView(html).sliced(kept);
}

} // namespace Kodeks
