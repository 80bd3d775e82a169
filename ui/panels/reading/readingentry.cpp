// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/reading/readingentry.h"

#include "core/project/project.h"
#include "ui/letter/marks/marginpainter.h"
#include "ui/letter/marks/passagemarker.h"
#include "ui/models/reading/readinglist.h"

#include <QFontMetrics>
#include <QPainter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int headGap = 3; ///< below the line that says where
constexpr int bar = 3;     ///< wide, before the current one

int headHeight(const QFont &small)
{
    return QFontMetrics(small).height() + headGap;
}

int gapBelow(const LetterStyle &style)
{
    return style.pitch;
}

} // namespace

ReadingEntry::ReadingEntry(const ReadPassage &passage, const Project &project, const LetterStyle &style,
    const LetterColors &colors, const QFont &small, int width)
    : m_id(passage.passage.id)
    , m_small(small)
{
    const bool named = project.coders().size() > 1;
    const Coder *coder = named ? project.coder(passage.passage.coder) : nullptr;
    m_head = coder ? passage.citation + u" · "_s + coder->name : passage.citation;
    m_range = passage.passage.range.intersected(passage.shown);
    m_range = {m_range.start - passage.shown.start, m_range.end - passage.shown.start};
    m_page.layout().setColors(colors);
    m_page.layout().setText(LetterText(passage.goesOn ? passage.text + u'…' : passage.text));
    m_page.fit({width, style.pitch}, style);
    for (qsizetype block = 0; block < m_page.layout().count(); ++block)
        m_page.layout().ensure(block);
    m_page.fit({width, int(m_page.layout().total()) + 3 * style.pitch}, style);
    QList<PassageMark> marks;
    for (const Passage &each : passage.around) {
        PassageMark mark = passageMark(project, each, named);
        const TextRange seen = each.range.intersected(passage.shown);
        mark.range = {seen.start - passage.shown.start, seen.end - passage.shown.start};
        marks.append(mark);
    }
    m_marks.set(marks);
    m_margin.setFont(small);
    m_margin.build(m_page, m_marks, {m_id});
    int bottom = style.pitch + int(m_page.layout().total());
    for (const MarginItem &item : m_margin.items())
        bottom = std::max(bottom, item.label.bottom());
    m_height = headHeight(small) + bottom - style.pitch + gapBelow(style);
}

int ReadingEntry::textTop() const
{
    return headHeight(m_small) - m_page.layout().style().pitch;
}

LetterPage::Extent ReadingEntry::extent() const
{
    const LetterPage::Extent extent = m_page.extent(m_range);
    return {extent.top + textTop(), extent.bottom + textTop()};
}

QString ReadingEntry::spoken() const
{
    QStringList labels;
    for (const MarginItem &item : m_margin.items())
        labels.append(item.mark.said());
    labels.removeDuplicates();
    return m_head + u". "_s + m_page.text().string() + u" "_s + labels.join(u"; "_s);
}

void ReadingEntry::paint(QPainter &painter, int top, const LetterColors &colors, State state) const
{
    const LetterColumns &columns = m_page.columns();
    const int pitch = m_page.layout().style().pitch;
    const QRect ground(columns.left - 12, top - headGap, columns.margin - columns.left, m_height - pitch + 3 * headGap);
    if (state.selected)
        painter.fillRect(ground, colors.band);
    if (state.current)
        painter.fillRect(
            QRect(ground.left(), ground.top(), bar, ground.height()), state.focused ? colors.accent : colors.muted);
    painter.setFont(m_small);
    painter.setPen(colors.muted);
    const QFontMetrics metrics(m_small);
    painter.drawText(QPoint(columns.left, top + metrics.ascent()),
        metrics.elidedText(m_head, Qt::ElideRight, m_page.size().width() - columns.left));
    painter.save();
    painter.translate(0, top + textTop());
    const QRect whole({}, m_page.size());
    LetterDecorations shown;
    if (state.current && state.focused)
        shown.current = {m_id};
    LetterPainter(m_page, colors, painter, whole).paint(shown, m_marks, m_margin);
    paintMargin(painter, m_margin, colors, whole);
    painter.restore();
}

ReadingEntry::Measure::Measure(const LetterStyle &style, const QFont &small, int width)
    : m_around(headHeight(small) + gapBelow(style))
    , m_pitch(style.pitch)
    , m_perLine(std::max(1.0, LetterColumns::fit(width, style).width / style.character))
{
}

int ReadingEntry::Measure::estimate(qsizetype characters) const
{
    constexpr qsizetype longest = 6000;
    return m_around + m_pitch * (1 + int(qreal(std::min(longest, characters)) / m_perLine));
}

} // namespace Kodeks
