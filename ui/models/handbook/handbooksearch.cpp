// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/handbook/handbooksearch.h"

#include <QTextBlock>
#include <QTextDocument>

namespace Kodeks {

namespace {

QString around(const QString &text, qsizetype from, qsizetype length)
{
    constexpr qsizetype room = 34;
    qsizetype start = std::max<qsizetype>(0, from - room);
    while (start > 0 && start < from && !text.at(start - 1).isSpace())
        ++start;
    qsizetype end = std::min(text.size(), from + length + room);
    while (end < text.size() && end > from + length && !text.at(end).isSpace())
        --end;
    const QString words = text.sliced(start, end - start).simplified();
    return (start > 0 ? QStringLiteral("… ") : QString()) + words;
}

} // namespace

HandbookSearch::HandbookSearch(const QList<HandbookPage> &pages)
{
    for (const HandbookPage &page : pages) {
        QTextDocument document;
        document.setMarkdown(page.markdown);
        Text text{document.toPlainText(), {}};
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0)
                text.headings.append({block.position(), block.text()});
        }
        m_texts.append(text);
    }
}

QList<HandbookHit> HandbookSearch::find(const QString &words) const
{
    QList<HandbookHit> hits;
    const QString wanted = words.simplified();
    if (wanted.size() < 2)
        return hits;
    for (int page = 0; page < m_texts.size(); ++page) {
        const Text &text = m_texts.at(page);
        qsizetype at = text.plain.indexOf(wanted, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = text.plain.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
            const auto below = [&](const Heading &heading) { return heading.position <= at; };
            const auto heading = std::ranges::find_last_if(text.headings, below);
            hits.append({page, static_cast<int>(at), heading.empty() ? QString() : heading.begin()->title,
                around(text.plain, at, wanted.size())});
        }
    }
    return hits;
}

} // namespace Kodeks
