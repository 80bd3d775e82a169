// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/text/letterblocks.h"

#include <QTextBoundaryFinder>

namespace Kodeks {

static qsizetype cut(const QString &text, qsizetype start, int longest)
{
    const qsizetype limit = start + longest;
    for (qsizetype i = limit; i > limit - longest / 2; --i) {
        if (text.at(i - 1).isSpace() && !text.at(i).isMark())
            return i;
    }
    const qsizetype window = std::min<qsizetype>(longest + 1, text.size() - start);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData() + start, window);
    finder.setPosition(longest);
    const qsizetype boundary = finder.isAtBoundary() ? longest : finder.toPreviousBoundary();
    if (boundary > 0)
        return start + boundary;
    return text.at(limit).isLowSurrogate() ? limit - 1 : limit;
}

static void appendBlock(QList<LetterBlock> &blocks, const QString &text, qsizetype start, qsizetype end)
{
    const QStringView piece = QStringView(text).sliced(start, end - start);
    const bool blank = std::ranges::all_of(piece, [](QChar c) { return c.isSpace(); });
    blocks.append({start, static_cast<int>(end - start), blank, true, true});
}

static void appendLine(QList<LetterBlock> &blocks, const QString &text, qsizetype start, qsizetype end, int longest)
{
    const qsizetype first = blocks.size();
    while (end - start > longest) {
        const qsizetype at = cut(text, start, longest);
        appendBlock(blocks, text, start, at);
        start = at;
    }
    appendBlock(blocks, text, start, end);
    for (qsizetype i = first; i < blocks.size(); ++i) {
        blocks[i].first = i == first;
        blocks[i].last = i == blocks.size() - 1;
    }
}

QList<LetterBlock> letterBlocks(const QString &text, int longest)
{
    QList<LetterBlock> blocks;
    qsizetype start = 0;
    for (;;) {
        const qsizetype lineFeed = text.indexOf(QLatin1Char('\n'), start);
        appendLine(blocks, text, start, lineFeed < 0 ? text.size() : lineFeed, longest);
        if (lineFeed < 0)
            return blocks;
        start = lineFeed + 1;
    }
}

} // namespace Kodeks
