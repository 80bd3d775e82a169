// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/letterpainter.h"

#include <QMap>
#include <QPainter>
#include <QPainterPath>

namespace Kodeks {

LetterPainter::LetterPainter(const LetterPage &page, const LetterColors &colors, QPainter &painter, QRect dirty)
    : m_page(page)
    , m_colors(colors)
    , m_painter(painter)
    , m_dirty(dirty)
    , m_range(page.visible())
{
    const qint64 top = page.scrolled() + dirty.top() - page.layout().style().pitch;
    const LetterLayout &layout = page.layout();
    const LetterBlock &first = layout.block(layout.blockAt(top - page.layout().style().pitch));
    const LetterBlock &last = layout.block(layout.blockAt(top + dirty.height() + layout.style().pitch));
    m_range = m_range.intersected(page.text().rangeFromUtf16(first.start, last.end()));
}

void LetterPainter::paint(const LetterDecorations &shown, const PassageMarks &marks, const MarginLayout &margin)
{
    const QList<PassageMark> visible = touching(marks);
    paintBand(shown.sentence);
    paintTints(visible);
    fill(shown.selection, m_colors.selection, 0, 0);
    paintEnds(visible);
    paintHits(shown);
    if (m_page.hasTwoMargins())
        paintBelow(visible);
    else
        paintUnderlines(visible, shown.selection, margin);
    paintUncoded(shown.uncoded);
    paintText();
    paintDoubtful(shown.doubtful);
    paintOutline(shown.selection, m_colors.accent, 1);
    for (const PassageId id : shown.current) {
        if (const PassageMark *current = marks.find(id))
            paintOutline(current->range, m_colors.accent, 2);
    }
    if (shown.caret >= 0)
        paintCaret(shown.caret);
}

/// Also those that only overlap the beginning of one in sight, since its tint depends on them.
QList<PassageMark> LetterPainter::touching(const PassageMarks &marks) const
{
    constexpr qsizetype most = 300;
    const QList<PassageMark> visible = marks.overlapping(m_range, most);
    if (visible.isEmpty() || visible.constFirst().range.start >= m_range.start)
        return visible;
    return marks.overlapping({visible.constFirst().range.start, m_range.end}, most);
}

void LetterPainter::fill(TextRange range, const QColor &color, int above, int below)
{
    const TextRange visible = range.intersected(m_range);
    if (visible.isEmpty())
        return;
    for (const QRectF &rect : m_page.rects(visible)) {
        if (rect.intersects(m_dirty))
            m_painter.fillRect(rect.adjusted(0, above, 0, -below).toAlignedRect(), color);
    }
}

void LetterPainter::paintBand(TextRange sentence)
{
    const QList<QRectF> rects = m_page.rects(sentence);
    if (rects.isEmpty())
        return;
    const LetterColumns &columns = m_page.columns();
    const qreal right = columns.left + columns.width + 4;
    const LetterText &text = m_page.text();
    const bool endsLine
        = sentence.end >= text.length() || text.slice({sentence.end, sentence.end + 1}) == QStringLiteral("\n");
    const TextRange visible = m_page.visible();
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const bool full = i + 1 < rects.size() || endsLine || sentence.end > visible.end;
        QRectF band = rects.at(i);
        band.setLeft(band.left() < columns.left + 1 ? columns.left - 6.0 : band.left() - 1);
        band.setRight(full ? right : band.right() + 2);
        m_painter.fillRect(band.toAlignedRect(), m_colors.band);
    }
    const QRectF bar(columns.left - 9, rects.first().top(), 3, rects.last().bottom() - rects.first().top());
    m_painter.fillRect(bar.toAlignedRect(), m_colors.accent);
}

/// Between two margins the left one's passages tint the upper half of a line and the right one's the lower half.
void LetterPainter::paintTints(const QList<PassageMark> &marks)
{
    const int half = m_page.hasTwoMargins() ? m_page.layout().style().pitch / 2 : 1;
    QMap<PassageMark::Side, QList<qsizetype>> ends;
    for (const PassageMark &mark : marks) {
        const PassageMark::Side side = m_page.hasTwoMargins() ? mark.side : PassageMark::Side::Right;
        if (mark.tone == PassageMark::Tone::Absent || side == PassageMark::Side::Below)
            continue;
        QList<qsizetype> &open = ends[side];
        open.removeIf([&](qsizetype end) { return end <= mark.range.start; });
        const QColor color = m_colors.tint(mark.color, mark.mine, static_cast<int>(open.size()));
        const bool left = side == PassageMark::Side::Left;
        fill(mark.range, color, left ? 1 : half, left ? m_page.layout().style().pitch - half : 1);
        open.append(mark.range.end);
    }
}

void LetterPainter::paintBelow(const QList<PassageMark> &marks)
{
    const int thick = std::max(2, m_page.layout().style().pitch / 12);
    for (const PassageMark &mark : marks) {
        if (mark.side == PassageMark::Side::Below)
            fill(mark.range, m_colors.ink(mark.color), m_page.layout().style().pitch - thick, 0);
    }
}

/// A thin bracket at the beginning and at the end of each passage, since the edges of a tint are faint.
void LetterPainter::paintEnds(const QList<PassageMark> &marks)
{
    const int pitch = m_page.layout().style().pitch;
    const int foot = std::max(3, pitch / 6);
    for (const PassageMark &mark : marks) {
        if (mark.tone == PassageMark::Tone::Absent || mark.side == PassageMark::Side::Below || mark.range.isEmpty())
            continue;
        const bool two = m_page.hasTwoMargins();
        const int above = two && mark.side == PassageMark::Side::Right ? pitch / 2 : 1;
        const int below = two && mark.side == PassageMark::Side::Left ? pitch - pitch / 2 : 1;
        const QColor ink = m_colors.ink(mark.color);
        for (const bool atStart : {true, false}) {
            const qsizetype from = atStart ? mark.range.start : mark.range.end - 1;
            const QList<QRectF> rects = m_page.rects(TextRange{from, from + 1}.intersected(m_range));
            if (rects.isEmpty())
                continue;
            const QRect box = rects.constFirst().adjusted(0, above, 0, -below).toAlignedRect();
            const int x = atStart ? box.left() : box.right();
            m_painter.fillRect(x, box.top(), 1, box.height(), ink);
            m_painter.fillRect(atStart ? x : x - foot + 1, box.bottom(), foot, 1, ink);
        }
    }
}

/// Only where passages overlap each other or the selection: there a line in each colour tells them apart, whole, dashed
/// or dotted, so that colour is not the only sign. In a palette of high contrast every passage has its line.
void LetterPainter::paintUnderlines(const QList<PassageMark> &marks, TextRange selection, const MarginLayout &margin)
{
    constexpr int rows = 3;
    const int step = std::max(3, m_page.layout().style().pitch / 9);
    qsizetype reach = -1;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const PassageMark &mark = marks.at(i);
        const bool overlapped = i + 1 < marks.size() && marks.at(i + 1).range.start < mark.range.end;
        const bool overlaps = overlapped || mark.range.start < reach || m_colors.strong;
        reach = std::max(reach, mark.range.end);
        const TextRange visible = (overlaps ? mark.range : mark.range.intersected(selection)).intersected(m_range);
        if (visible.isEmpty())
            continue;
        const int row = margin.lane(mark.id) % rows;
        for (const QRectF &rect : m_page.rects(visible))
            paintPattern(rect, step * row, step - step / 3, row, m_colors.ink(mark.color));
    }
}

/// A line of the row's pattern, whose pieces stand where they stand in the lines above and below.
void LetterPainter::paintPattern(const QRectF &rect, int up, int thick, int row, const QColor &ink)
{
    struct Pattern
    {
        int drawn;
        int left;
    };
    static constexpr Pattern patterns[] = {{1, 0}, {9, 5}, {2, 3}};
    const auto [drawn, left] = patterns[row];
    const int y = qRound(rect.bottom()) - up - thick;
    const int end = qRound(rect.right());
    if (left == 0) {
        m_painter.fillRect(QRect(QPoint(qRound(rect.left()), y), QPoint(end - 1, y + thick - 1)), ink);
        return;
    }
    const int period = drawn + left;
    for (int x = qRound(rect.left()) / period * period; x < end; x += period) {
        const int from = std::max(x, qRound(rect.left()));
        const int to = std::min(x + drawn, end);
        if (from < to)
            m_painter.fillRect(from, y, to - from, thick, ink);
    }
}

void LetterPainter::paintHits(const LetterDecorations &shown)
{
    auto hit = std::ranges::upper_bound(shown.hits, m_range.start, {}, &TextRange::end);
    for (; hit != shown.hits.end() && hit->start < m_range.end; ++hit) {
        const bool current = hit - shown.hits.begin() == shown.hit;
        fill(*hit, current ? m_colors.currentHit : m_colors.hit, 1, 1);
        paintOutline(*hit, m_colors.hitEdge, current ? 2 : 1);
    }
}

/// A thin line of short dashes below it, and a ring beside the line where it begins.
void LetterPainter::paintUncoded(const QList<TextRange> &sentences)
{
    const int pitch = m_page.layout().style().pitch;
    const qreal across = std::max(5.0, pitch / 4.0);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    auto sentence = std::ranges::upper_bound(sentences, m_range.start, {}, &TextRange::end);
    for (; sentence != sentences.end() && sentence->start < m_range.end; ++sentence) {
        const QList<QRectF> rects = m_page.rects(sentence->intersected(m_range));
        if (rects.isEmpty())
            continue;
        QPen dashes(m_colors.muted, 1);
        dashes.setDashPattern({2, 4});
        m_painter.setPen(dashes);
        for (const QRectF &rect : rects)
            m_painter.drawLine(QPointF(rect.left(), rect.bottom() - 2.5), QPointF(rect.right(), rect.bottom() - 2.5));
        if (sentence->start < m_range.start)
            continue;
        m_painter.setPen(QPen(m_colors.muted, 1.5));
        const QPointF middle(m_page.columns().left - 16, rects.constFirst().center().y());
        m_painter.drawEllipse(middle, across / 2, across / 2);
    }
    m_painter.restore();
}

/// A dotted line below, which nothing else in a letter has.
void LetterPainter::paintDoubtful(const QList<TextRange> &words)
{
    const int thick = std::max(2, m_page.layout().style().pitch / 12);
    m_painter.save();
    m_painter.setPen(QPen(m_colors.text, thick, Qt::DotLine));
    auto word = std::ranges::upper_bound(words, m_range.start, {}, &TextRange::end);
    for (; word != words.end() && word->start < m_range.end; ++word) {
        for (const QRectF &rect : m_page.rects(word->intersected(m_range)))
            m_painter.drawLine(
                QPointF(rect.left(), rect.bottom() - thick), QPointF(rect.right(), rect.bottom() - thick));
    }
    m_painter.restore();
}

void LetterPainter::paintText()
{
    m_painter.setPen(m_colors.text);
    for (qsizetype i = m_page.firstBlock(); i <= m_page.lastBlock(); ++i) {
        const int top = m_page.blockTop(i);
        if (top > m_dirty.bottom() || top + m_page.layout().height(i) < m_dirty.top())
            continue;
        if (const LaidOutBlock *laid = m_page.layout().laidOut(i))
            paintLines(laid->layout, QPointF(m_page.columns().left, top));
    }
}

/// Only lines that reach into what is painted; QTextLayout::draw() adds the one above, which a PDF file would keep.
void LetterPainter::paintLines(const QTextLayout &layout, QPointF place)
{
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal top = place.y() + line.y();
        if (top <= m_dirty.bottom() && top + line.height() >= m_dirty.top())
            line.draw(&m_painter, place);
    }
}

void LetterPainter::paintOutline(TextRange range, const QColor &color, int width)
{
    QRegion region;
    for (const QRectF &rect : m_page.rects(range))
        region += rect.adjusted(-1, 0, 1, 0).toAlignedRect();
    if (region.isEmpty())
        return;
    QPainterPath path;
    path.addRegion(region);
    m_painter.save();
    m_painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path.simplified());
    m_painter.restore();
}

void LetterPainter::paintCaret(qsizetype caret)
{
    const qsizetype utf16 = m_page.text().toUtf16(caret);
    const qsizetype block = m_page.layout().blockOf(utf16);
    const LaidOutBlock *laid = m_page.layout().laidOut(block);
    if (!laid)
        return;
    const auto at = static_cast<int>(
        std::min<qsizetype>(utf16 - m_page.layout().block(block).start, m_page.layout().block(block).length));
    const QTextLine line = laid->layout.lineForTextPosition(at);
    if (!line.isValid())
        return;
    const int pitch = m_page.layout().style().pitch;
    const QRectF bar(m_page.columns().left + line.cursorToX(at) - 1,
        m_page.blockTop(block) + line.lineNumber() * pitch + 2, 2, pitch - 4);
    m_painter.fillRect(bar.toAlignedRect(), m_colors.accent);
}

} // namespace Kodeks
