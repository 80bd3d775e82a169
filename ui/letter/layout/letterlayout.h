// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/model/lettertext.h"
#include "ui/letter/layout/heightindex.h"
#include "ui/letter/layout/highlightstates.h"
#include "ui/letter/layout/lettercolors.h"
#include "ui/letter/layout/letterstyle.h"

#include <QMultiHash>
#include <QSet>
#include <unordered_map>

namespace Kodeks {

/// A block that has been laid out. Line n stands at n times the pitch below the block's text top.
struct LaidOutBlock
{
    LaidOutBlock(const QString &text, const QFont &font);

    QTextLayout layout;
    bool bidi; ///< holds right-to-left characters
};

/// The blocks of a letter stacked in a column: heights of all of them, estimated until a block has been laid out, and
/// the layouts of those that were asked for. Heights and tops in pixels from the top of the first block.
class LetterLayout
{
public:
    LetterLayout();
    void setText(const LetterText &text);
    void setSections(const QList<Section> &sections);
    void setHighlighter(std::shared_ptr<LetterHighlighter> highlighter);
    void setColors(const LetterColors &colors);
    void setStyle(const LetterStyle &style, int width);
    /// Forgets what the highlighter said, and every layout.
    void rehighlight();

    [[nodiscard]] const LetterText &text() const { return m_text; }
    [[nodiscard]] const LetterStyle &style() const { return m_style; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] qsizetype count() const { return m_blocks.size(); }
    [[nodiscard]] const LetterBlock &block(qsizetype index) const { return m_blocks.at(index); }
    /// The block that holds a UTF-16 index of the text or ends there.
    [[nodiscard]] qsizetype blockOf(qsizetype utf16) const;
    [[nodiscard]] qsizetype blockAt(qint64 y) const { return m_heights.at(y); }
    [[nodiscard]] qint64 top(qsizetype index) const { return m_heights.top(index); }
    [[nodiscard]] qint64 textTop(qsizetype index) const { return top(index) + gapAbove(index); }
    [[nodiscard]] int height(qsizetype index) const { return m_heights.height(index); }
    [[nodiscard]] qint64 total() const { return m_heights.total(); }

    /// The block's layout, or null if it is blank or not laid out.
    [[nodiscard]] const LaidOutBlock *laidOut(qsizetype index) const;
    /// Lays a block out; true if its height was another than had been thought.
    bool ensure(qsizetype index);
    /// Forgets layouts that are far from the blocks [first, last], if there are many.
    void trim(qsizetype first, qsizetype last);
    /// Works until the deadline on heights that are only estimates, and on the highlighting of blocks that were laid
    /// out without. False if nothing is left to do. `repaint` is set if blocks must be laid out and painted anew.
    bool refine(QDeadlineTimer deadline, bool &repaint);

private:
    void invalidate();
    [[nodiscard]] int gapAbove(qsizetype index) const;
    [[nodiscard]] int blockHeight(qsizetype index, int lines) const;
    [[nodiscard]] int estimate(qsizetype index) const;
    [[nodiscard]] LineFormats formats(qsizetype index, bool toKeep);
    [[nodiscard]] LineFormats sectionFormats(qsizetype index) const;
    int breakLines(QTextLayout &layout) const;
    std::unique_ptr<LaidOutBlock> lay(qsizetype index, bool toKeep);
    bool highlightMore(QDeadlineTimer deadline, bool &repaint);

    LetterText m_text;
    LetterStyle m_style;
    LetterColors m_colors;
    int m_width = 1;
    QList<LetterBlock> m_blocks;
    QList<Section> m_sections; ///< only those that look other than plain text
    QMultiHash<qsizetype, qsizetype> m_sectionsOf; ///< by block
    HighlightStates m_highlights;
    HeightIndex m_heights;
    std::vector<bool> m_exact;
    qsizetype m_firstEstimate = 0;
    std::unordered_map<qsizetype, std::unique_ptr<LaidOutBlock>> m_layouts;
    QSet<qsizetype> m_plain; ///< laid out before their highlighting was known
};

} // namespace Kodeks
