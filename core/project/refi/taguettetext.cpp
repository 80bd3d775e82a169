// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/taguettetext.h"

#include "core/exchange/refi/reficounting.h"
#include "core/exchange/web/textnodes.h"

#include <algorithm>

namespace Kodeks {

namespace {

/// Line breaks that a browser shows as spaces are spaces; those beside a border of paragraphs stay.
QString withShownBreaks(const TextNodes &nodes)
{
    QString text = nodes.text;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && text.at(to).isSpace())
            ++to;
        const auto next = std::ranges::lower_bound(nodes.breaks, from);
        const bool between = from == 0 || to == text.size() || (next != nodes.breaks.end() && *next <= to);
        for (qsizetype i = from; i < to && !between; ++i) {
            if (text.at(i) == u'\n' || text.at(i) == u'\r')
                text[i] = u' ';
        }
        from = std::max(to, from + 1);
    }
    return text;
}

} // namespace

Result<TaguetteText> TaguetteText::read(const QString &html, const QString &file)
{
    const auto nodes = textNodes(html, file);
    if (!nodes)
        return failed(nodes);
    const QString page = withShownBreaks(*nodes);
    TaguetteText made;
    qint64 byte = 0;
    qsizetype position = 0;
    auto next = nodes->breaks.begin();
    for (qsizetype at = 0; at < page.size();) {
        while (next != nodes->breaks.end() && *next < at)
            ++next;
        if (next != nodes->breaks.end() && *next == at && !made.m_text.isEmpty() && !made.m_text.endsWith(u'\n')) {
            made.m_text += u'\n';
            ++position;
        }
        const bool pair = page.at(at).isHighSurrogate() && at + 1 < page.size() && page.at(at + 1).isLowSurrogate();
        const char32_t character
            = pair ? QChar::surrogateToUcs4(page.at(at), page.at(at + 1)) : char32_t(page.at(at).unicode());
        made.m_places.append({byte, position});
        made.m_text += QStringView(page).mid(at, pair ? 2 : 1);
        byte += utf8Size(character);
        ++position;
        at += pair ? 2 : 1;
    }
    made.m_places.append({byte, position});
    return made;
}

TextRange TaguetteText::range(qint64 start, qint64 end) const
{
    if (start < 0 || end <= start || end > m_places.constLast().byte)
        return {};
    const auto first = std::prev(std::ranges::upper_bound(m_places, start, {}, &Place::byte));
    const auto behind = std::ranges::lower_bound(m_places, end, {}, &Place::byte);
    // A break that was put in before what follows is none of the range.
    return {first->position, std::prev(behind)->position + 1};
}

} // namespace Kodeks
