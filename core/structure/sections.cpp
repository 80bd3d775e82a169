// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/sections.h"

#include "core/structure/headingform.h"

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

using Kind = Section::Kind;

class SectionReader
{
public:
    SectionReader(const QList<Block> &blocks, const LetterHead &head, const LetterTail &tail)
        : m_blocks(blocks)
        , m_head(head)
        , m_tail(tail)
    {
        for (const Block &block : blocks) {
            if (block.heading > 0)
                m_topMarked = m_marked++ == 0 ? block.heading : std::min(m_topMarked, block.heading);
        }
    }

    Section read(qsizetype place)
    {
        Section section;
        section.kind = kindOf(place);
        section.number = m_blocks.at(place).marker.kind == ItemMarker::Kind::Number
            ? m_blocks.at(place).marker.text.toString()
            : QString();
        section.level = levelOf(section.kind, m_blocks.at(place));
        m_previous = section.kind;
        return section;
    }

private:
    Kind kindOf(qsizetype place) const
    {
        const Block &block = m_blocks.at(place);
        if (const auto known = m_tail.kinds.constFind(place); known != m_tail.kinds.constEnd())
            return *known;
        if (block.heading == 0)
            return Kind::Title;
        if (block.heading > 0)
            return asks(block) ? Kind::Question : Kind::Heading;
        if (place < m_head.end)
            return place == m_head.title ? Kind::Title : Kind::Reference;
        if (block.marker.kind == ItemMarker::Kind::Bullet)
            return Kind::Bullet;
        if (isQuestion(block) || (mayHead(place) && isToldQuestion(block)))
            return Kind::Question;
        if (!isMarked() && mayHead(place) && hasHeadingForm(block))
            return Kind::Heading;
        return block.marker.isNull() ? Kind::Paragraph : Kind::NumberedItem;
    }

    static bool asks(const Block &heading)
    {
        return heading.text.endsWith(u'?') || isQuestion(heading) || isToldQuestion(heading);
    }

    /// Whether the blocks around this one let it be a heading.
    bool mayHead(qsizetype place) const
    {
        if (place + 1 >= m_blocks.size() || m_tail.kinds.contains(place + 1))
            return false;
        const Block &block = m_blocks.at(place);
        const Block &next = m_blocks.at(place + 1);
        const bool ledIn = place > m_head.end && isLeadIn(m_blocks.at(place - 1));
        if (!block.marker.isNull()) {
            const bool listed = m_previous == Kind::NumberedItem
                || (next.marker.kind == ItemMarker::Kind::Number && depth(next) <= depth(block));
            return !ledIn && !listed;
        }
        const bool standsOut
            = block.blankBefore ? next.blankBefore || next.text.size() > block.text.size() : stands(next);
        return standsOut && !ledIn && hasTextBeneath(place);
    }

    /// Something to head: soon after it there is text that reads on, or a list.
    bool hasTextBeneath(qsizetype place) const
    {
        constexpr qsizetype mostHeadings = 3; // one above the other
        constexpr qsizetype longHeading = 80;
        for (qsizetype i = place + 1; i < std::min(m_blocks.size(), place + 1 + mostHeadings); ++i) {
            const Block &block = m_blocks.at(i);
            if (m_tail.kinds.contains(i))
                return false;
            if (!block.marker.isNull() || block.text.size() > longHeading || u".!?:;"_s.contains(block.text.back()))
                return true;
        }
        return false;
    }

    /// Whether the letter's file tells the headings: one mark alone may be its title.
    bool isMarked() const { return m_marked > 1; }

    static bool stands(const Block &paragraph)
    {
        constexpr qsizetype longParagraph = 160;
        return paragraph.text.size() >= longParagraph;
    }

    static int depth(const Block &block)
    {
        QStringView number = block.marker.text;
        while (number.endsWith(u'.'))
            number.chop(1);
        return static_cast<int>(number.count(u'.'));
    }

    int levelOf(Kind kind, const Block &block)
    {
        if (m_marked > 0 && (block.heading > 0 || kind == Kind::Question)) {
            const int level = block.heading > 0 ? block.heading - m_topMarked : m_beneathMarked;
            m_beneathMarked = block.heading > 0 ? level + 1 : m_beneathMarked;
            m_top = m_beneathNumber = m_inner = level + 1;
            return level;
        }
        const bool numbered = !block.marker.isNull();
        switch (kind) {
        case Kind::Question:
            m_top = 1;
            m_beneathNumber = m_top;
            m_inner = 1;
            return 0;
        case Kind::Heading: {
            const int level = numbered ? m_top + depth(block) : m_beneathNumber;
            m_beneathNumber = numbered ? level + 1 : m_beneathNumber;
            m_inner = level + 1;
            return level;
        }
        case Kind::NumberedItem:
        case Kind::Bullet:
        case Kind::Paragraph: return m_inner;
        default: return 0;
        }
    }

    const QList<Block> &m_blocks;
    const LetterHead &m_head;
    const LetterTail &m_tail;
    qsizetype m_marked = 0; ///< headings that the file marks
    int m_topMarked = 1; ///< the highest level among them
    int m_beneathMarked = 0; ///< the level of what the last of them holds
    Kind m_previous = Kind::Paragraph;
    int m_top = 0; ///< of the next numbered heading
    int m_beneathNumber = 0; ///< of the next heading without a number
    int m_inner = 0; ///< of what the last heading holds
};

} // namespace

QList<Section> readSections(
    const LetterText &letter, const QList<Block> &blocks, const LetterHead &head, const LetterTail &tail)
{
    SectionReader reader(blocks, head, tail);
    QList<Section> sections;
    sections.reserve(blocks.size());
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        sections.append(reader.read(i));
        sections.last().range = rangeOf(letter, blocks.at(i).text);
    }
    return sections;
}

} // namespace Kodeks
