// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/letterlayout.h"

#include "ui/letter/layout/sectionformat.h"
#include "ui/letter/text/cursorrange.h"

namespace Kodeks {

static bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const ushort unit = c.unicode();
        const bool letter = (unit >= 0x0590 && unit <= 0x08ff) || (unit >= 0xfb1d && unit <= 0xfdff)
            || (unit >= 0xfe70 && unit <= 0xfefe);
        const bool astral = unit == 0xd802 || unit == 0xd803 || unit == 0xd83a || unit == 0xd83b;
        return letter || astral || unit == 0x200f || unit == 0x202b || unit == 0x202e || unit == 0x2067;
    });
}

LaidOutBlock::LaidOutBlock(const QString &text, const QFont &font)
    : layout(text, font)
    , bidi(hasRightToLeft(text))
{
}

LetterLayout::LetterLayout()
{
    setText({});
}

void LetterLayout::setText(const LetterText &text)
{
    m_text = text;
    m_blocks = letterBlocks(text.string());
    m_sections.clear();
    m_sectionsOf.clear();
    rehighlight();
}

void LetterLayout::setSections(const QList<Section> &sections)
{
    m_sections.clear();
    m_sectionsOf.clear();
    for (const Section &section : sections) {
        if (isPlain(section.kind) || !m_text.isValid(section.range))
            continue;
        const qsizetype end = m_text.toUtf16(section.range.end);
        for (qsizetype i = blockOf(m_text.toUtf16(section.range.start)); i < count() && m_blocks.at(i).start < end; ++i)
            m_sectionsOf.insert(i, m_sections.size());
        m_sections.append(section);
    }
    invalidate();
}

void LetterLayout::setHighlighter(std::shared_ptr<LetterHighlighter> highlighter)
{
    m_highlights.setHighlighter(std::move(highlighter));
    invalidate();
}

void LetterLayout::setColors(const LetterColors &colors)
{
    m_colors = colors;
    invalidate();
}

void LetterLayout::setStyle(const LetterStyle &style, int width)
{
    m_style = style;
    m_width = std::max(1, width);
    invalidate();
}

void LetterLayout::rehighlight()
{
    m_highlights.reset();
    invalidate();
}

void LetterLayout::invalidate()
{
    m_layouts.clear();
    m_plain.clear();
    m_firstEstimate = 0;
    m_exact.assign(static_cast<size_t>(count()), false);
    std::vector<int> heights(static_cast<size_t>(count()));
    for (qsizetype i = 0; i < count(); ++i)
        heights[static_cast<size_t>(i)] = estimate(i);
    m_heights.reset(std::move(heights));
}

qsizetype LetterLayout::blockOf(qsizetype utf16) const
{
    const auto after = std::ranges::upper_bound(m_blocks, utf16, {}, &LetterBlock::start);
    return std::max<qsizetype>(0, after - m_blocks.begin() - 1);
}

int LetterLayout::gapAbove(qsizetype index) const
{
    if (index == 0 || !m_blocks.at(index).first || m_sectionsOf.isEmpty())
        return 0;
    const auto [from, to] = m_sectionsOf.equal_range(index);
    const bool heads = std::any_of(from, to, [&](qsizetype i) {
        return isHeading(m_sections.at(i).kind)
            && m_text.toUtf16(m_sections.at(i).range.start) >= m_blocks.at(index).start;
    });
    return heads ? m_style.headingGap : 0;
}

int LetterLayout::blockHeight(qsizetype index, int lines) const
{
    const LetterBlock &block = m_blocks.at(index);
    if (block.blank && block.first && block.last)
        return index > 0 && m_blocks.at(index - 1).blank ? m_style.blankMore : m_style.blank;
    return gapAbove(index) + std::max(1, lines) * m_style.pitch + (block.last ? m_style.paragraphGap : 0);
}

int LetterLayout::estimate(qsizetype index) const
{
    const qreal wide = m_blocks.at(index).length * m_style.character;
    return blockHeight(index, qCeil(wide * 1.02 / m_width));
}

const LaidOutBlock *LetterLayout::laidOut(qsizetype index) const
{
    const auto found = m_layouts.find(index);
    return found == m_layouts.end() ? nullptr : found->second.get();
}

LineFormats LetterLayout::sectionFormats(qsizetype index) const
{
    LineFormats formats;
    const LetterBlock &block = m_blocks.at(index);
    for (auto [i, end] = m_sectionsOf.equal_range(index); i != end; ++i) {
        const LayoutRange range = layoutRange(m_text, m_sections.at(*i).range, block.start, block.length);
        formats.append({range.start, range.length, sectionFormat(m_sections.at(*i).kind, m_colors)});
    }
    return formats;
}

LineFormats LetterLayout::formats(qsizetype index, bool toKeep)
{
    LineFormats formats;
    if (m_highlights.isActive()) {
        if (std::optional<LineFormats> known = m_highlights.formats(m_text.string(), m_blocks, index))
            formats = std::move(*known);
        else if (toKeep)
            m_plain.insert(index);
    }
    return formats + sectionFormats(index);
}

int LetterLayout::breakLines(QTextLayout &layout) const
{
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, lines * m_style.pitch + m_style.baseline - line.ascent()});
        ++lines;
    }
    layout.endLayout();
    return lines;
}

std::unique_ptr<LaidOutBlock> LetterLayout::lay(qsizetype index, bool toKeep)
{
    const LetterBlock &block = m_blocks.at(index);
    const QString text = m_text.string().sliced(block.start, block.length);
    auto laid = std::make_unique<LaidOutBlock>(text, m_style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (laid->bidi && text.isRightToLeft())
        option.setAlignment(Qt::AlignRight);
    laid->layout.setTextOption(option);
    laid->layout.setFormats(formats(index, toKeep));
    const int lines = breakLines(laid->layout);
    m_heights.set(index, blockHeight(index, lines));
    m_exact[static_cast<size_t>(index)] = true;
    return laid;
}

bool LetterLayout::ensure(qsizetype index)
{
    if (m_blocks.at(index).blank || m_layouts.contains(index))
        return false;
    const int before = height(index);
    if (m_highlights.isActive())
        m_highlights.advance(m_text.string(), m_blocks, index, QDeadlineTimer(2));
    std::unique_ptr<LaidOutBlock> laid = lay(index, true);
    laid->layout.setCacheEnabled(true);
    m_layouts.insert_or_assign(index, std::move(laid));
    return height(index) != before;
}

void LetterLayout::trim(qsizetype first, qsizetype last)
{
    constexpr size_t many = 400;
    constexpr qsizetype near = 100;
    if (m_layouts.size() < many)
        return;
    std::erase_if(
        m_layouts, [=](const auto &entry) { return entry.first < first - near || entry.first > last + near; });
    m_plain.removeIf([this](qsizetype index) { return !m_layouts.contains(index); });
}

bool LetterLayout::highlightMore(QDeadlineTimer deadline, bool &repaint)
{
    if (m_plain.isEmpty())
        return false;
    const qsizetype furthest = *std::ranges::max_element(m_plain);
    if (!m_highlights.advance(m_text.string(), m_blocks, furthest, deadline))
        return true;
    for (const qsizetype index : std::as_const(m_plain))
        m_layouts.erase(index);
    m_plain.clear();
    repaint = true;
    return false;
}

bool LetterLayout::refine(QDeadlineTimer deadline, bool &repaint)
{
    if (highlightMore(deadline, repaint))
        return true;
    for (; m_firstEstimate < count(); ++m_firstEstimate) {
        if (deadline.hasExpired())
            return true;
        if (!m_exact[static_cast<size_t>(m_firstEstimate)] && !m_blocks.at(m_firstEstimate).blank)
            lay(m_firstEstimate, false);
    }
    return false;
}

} // namespace Kodeks
