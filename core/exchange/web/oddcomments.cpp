// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/oddcomments.h"

namespace Kodeks {

namespace {

/// Where the comment that begins at `start` is over, and whether it has to go.
std::pair<qsizetype, bool> comment(QStringView html, qsizetype start)
{
    const QStringView rest = html.sliced(start + 4);
    if (rest.startsWith(u">") || rest.startsWith(u"->"))
        return {start + (rest.startsWith(u">") ? 5 : 6), true};
    for (qsizetype at = rest.indexOf(u"--"); at >= 0; at = rest.indexOf(u"--", at + 1)) {
        const QStringView end = rest.sliced(at + 2);
        if (end.startsWith(u">"))
            return {start + at + 7, false};
        if (end.startsWith(u"!>"))
            return {start + at + 8, true};
    }
    return {html.size(), false};
}

} // namespace

QString withoutOddComments(const QString &html)
{
    QString text;
    qsizetype kept = 0; // up to there all has been looked at and stands in `text`
    qsizetype at = html.indexOf(u"<!");
    while (at >= 0) {
        qsizetype end = at + 2;
        bool odd = false;
        if (QStringView(html).sliced(at).startsWith(u"<!--"))
            std::tie(end, odd) = comment(html, at);
        else if (QStringView(html).sliced(at).startsWith(u"<!["))
            std::tie(end, odd) = std::pair(html.indexOf(u'>', at) + 1, true);
        if (end <= at)
            break;
        text += QStringView(html).sliced(kept, (odd ? at : end) - kept);
        kept = end;
        at = html.indexOf(u"<!", end);
    }
    return text += QStringView(html).sliced(kept);
}

} // namespace Kodeks
