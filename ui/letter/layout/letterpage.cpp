// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/letterpage.h"

#include "ui/letter/layout/linerects.h"

namespace Kodeks {

/// Far outside any viewport, yet safe to reckon with.
static int clamped(qint64 y)
{
    constexpr qint64 far = 1'000'000;
    return static_cast<int>(std::clamp(y, -far, far));
}

void LetterPage::fit(QSize viewport, const LetterStyle &style)
{
    const int width = viewport.width();
    const LetterColumns columns = m_twoMargins ? LetterColumns::fitBetween(width, style, m_marginWidth)
                                               : LetterColumns::fit(width, style, m_marginWidth);
    const bool same = columns.width == m_columns.width && style.font == m_layout.style().font;
    const Place place = placeAt(0);
    m_columns = columns;
    m_size = viewport;
    if (!same)
        m_layout.setStyle(style, columns.width);
    keep(place);
}

void LetterPage::keepingPlace(const std::function<void()> &change)
{
    const Place place = placeAt(0);
    change();
    keep(place);
}

qint64 LetterPage::furthest() const
{
    return std::max<qint64>(0, m_layout.total() + qint64(3) * padding() - m_size.height());
}

qint64 LetterPage::lineTop(qsizetype utf16) const
{
    const qsizetype block = m_layout.blockOf(utf16);
    qint64 top = m_layout.textTop(block) + padding();
    if (const LaidOutBlock *laid = m_layout.laidOut(block)) {
        const auto at
            = static_cast<int>(std::min<qsizetype>(utf16 - m_layout.block(block).start, m_layout.block(block).length));
        top += qint64(std::max(0, laid->layout.lineForTextPosition(at).lineNumber())) * m_layout.style().pitch;
    }
    return top;
}

LetterPage::Place LetterPage::placeAt(int y) const
{
    const qsizetype block = m_layout.blockAt(m_y + y - padding());
    qsizetype utf16 = m_layout.block(block).start;
    const LaidOutBlock *laid = m_layout.laidOut(block);
    if (laid && laid->layout.lineCount() > 0) {
        const int number = std::clamp((y - blockTop(block)) / m_layout.style().pitch, 0, laid->layout.lineCount() - 1);
        utf16 += laid->layout.lineAt(number).textStart();
    }
    return {utf16, clamped(lineTop(utf16) - m_y)};
}

bool LetterPage::layOutVisible()
{
    bool changed = false;
    for (qsizetype i = firstBlock(); i <= lastBlock(); ++i)
        changed |= m_layout.ensure(i);
    return changed;
}

/// Laying out what is visible changes what is visible: a few rounds settle it, since heights only change once.
void LetterPage::settle(const std::function<qint64()> &target)
{
    for (int round = 0; round < 8; ++round) {
        m_y = std::clamp<qint64>(target(), 0, furthest());
        if (!layOutVisible() && m_y == std::clamp<qint64>(target(), 0, furthest()))
            break;
    }
    m_layout.trim(firstBlock(), lastBlock());
}

void LetterPage::keep(Place place)
{
    m_layout.ensure(m_layout.blockOf(place.utf16));
    settle([this, place] { return lineTop(place.utf16) - place.y; });
}

void LetterPage::scrollTo(qint64 y)
{
    if (y >= furthest())
        return settle([this] { return furthest(); });
    const Place old = placeAt(0);
    const qint64 oldTop = old.y + m_y - y;
    if (oldTop >= 0 && oldTop < m_size.height())
        return keep({old.utf16, clamped(oldTop)});
    m_y = std::max<qint64>(0, y);
    keep(placeAt(0));
}

void LetterPage::reveal(TextRange range)
{
    const qsizetype start = text().toUtf16(range.start);
    const int pitch = m_layout.style().pitch;
    m_layout.ensure(m_layout.blockOf(start));
    m_layout.ensure(m_layout.blockOf(text().toUtf16(range.end)));
    const Extent extent = this->extent(range);
    const int around = std::min(2 * pitch, std::max(0, (m_size.height() - (extent.bottom - extent.top)) / 2));
    const int height = m_size.height();
    const int up = extent.top - around;
    const int down = extent.bottom + around - height;
    if (up >= 0 && down <= 0)
        return;
    const bool far = extent.bottom < -height / 2 || extent.top > height + height / 2;
    if (far)
        keep({start, std::max(around, height / 4)});
    else if (up < 0 || extent.bottom - extent.top > height - 2 * around)
        keep({start, std::min(around, height - pitch)});
    else
        keep({start, extent.top - down});
}

TextRange LetterPage::visible() const
{
    return text().rangeFromUtf16(m_layout.block(firstBlock()).start, m_layout.block(lastBlock()).end());
}

int LetterPage::blockTop(qsizetype block) const
{
    return clamped(m_layout.textTop(block) + padding() - m_y);
}

QList<QRectF> LetterPage::rects(TextRange range) const
{
    QList<QRectF> rects;
    const qsizetype start = text().toUtf16(range.start);
    const qsizetype end = text().toUtf16(range.end);
    const qsizetype last = std::min(lastBlock(), m_layout.blockOf(end));
    for (qsizetype i = std::max(firstBlock(), m_layout.blockOf(start)); i <= last; ++i) {
        const LaidOutBlock *laid = m_layout.laidOut(i);
        if (!laid)
            continue;
        const LayoutRange within = layoutRange(text(), range, m_layout.block(i).start, m_layout.block(i).length);
        for (const QRectF &rect : lineRects(*laid, within, m_layout.style().pitch))
            rects.append(rect.translated(m_columns.left, blockTop(i)));
    }
    return rects;
}

LetterPage::Extent LetterPage::extent(TextRange range) const
{
    const qsizetype start = text().toUtf16(range.start);
    const qsizetype end = text().toUtf16(std::max(range.start, range.end - 1));
    const qsizetype last = m_layout.blockOf(end);
    const qint64 top = lineTop(start) - m_y;
    const bool blank = m_layout.block(last).blank || !m_layout.laidOut(last);
    const qint64 below
        = blank ? m_layout.top(last) + m_layout.height(last) + padding() : lineTop(end) + m_layout.style().pitch;
    return {clamped(top), clamped(std::max(below - m_y, top + 1))};
}

qsizetype LetterPage::positionAt(QPoint point) const
{
    const qsizetype block = m_layout.blockAt(m_y + point.y() - padding());
    const LaidOutBlock *laid = m_layout.laidOut(block);
    if (!laid || laid->layout.lineCount() == 0)
        return text().fromUtf16(m_layout.block(block).start);
    const int lines = laid->layout.lineCount();
    const int number = std::clamp((point.y() - blockTop(block)) / m_layout.style().pitch, 0, lines - 1);
    const QTextLine line = laid->layout.lineAt(number);
    int at = line.xToCursor(point.x() - m_columns.left);
    if (number + 1 < lines && at >= line.textStart() + line.textLength())
        at = laid->layout.previousCursorPosition(at);
    return text().fromUtf16(m_layout.block(block).start + at);
}

} // namespace Kodeks
