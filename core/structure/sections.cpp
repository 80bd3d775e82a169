// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/sections.h"

#include "core/structure/headingform.h"

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
        if (place < m_head.end)
            return place == m_head.title ? Kind::Title : Kind::Reference;
        if (const auto known = m_tail.kinds.constFind(place); known != m_tail.kinds.constEnd())
            return *known;
        if (block.marker.kind == ItemMarker::Kind::Bullet)
            return Kind::Bullet;
        if (isQuestion(block) || (mayHead(place) && isToldQuestion(block)))
            return Kind::Question;
        if (mayHead(place) && hasHeadingForm(block))
            return Kind::Heading;
        return block.marker.isNull() ? Kind::Paragraph : Kind::NumberedItem;
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
        return standsOut && !ledIn;
    }

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
