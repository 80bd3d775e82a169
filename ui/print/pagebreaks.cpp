// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <cmath>

namespace Kodeks {

namespace {

constexpr int shortParagraph = 500; // characters, which are kept on one page

class PageBreaks
{
public:
    explicit PageBreaks(QTextDocument &document)
        : m_document(document)
        , m_height(document.pageSize().height())
    {
    }

    void settle()
    {
        QTextFrame *root = m_document.rootFrame();
        for (auto at = root->begin(); !at.atEnd(); ++at) {
            if (auto *table = qobject_cast<QTextTable *>(at.currentFrame()))
                takeTable(*table);
            else if (at.currentBlock().isValid())
                takeBlock(at.currentBlock(), isTable(at));
        }
    }

private:
    [[nodiscard]] static bool isTable(QTextFrame::iterator at)
    {
        ++at;
        return at.currentFrame() != nullptr;
    }

    [[nodiscard]] int pageOf(qreal height) const { return int(std::floor(height / m_height)); }
    [[nodiscard]] QRectF rect(const QTextBlock &block) const
    {
        return m_document.documentLayout()->blockBoundingRect(block);
    }

    /// A heading, or what stands right above a table, goes with what comes after it.
    void takeBlock(const QTextBlock &block, bool aboveTable)
    {
        if (block.length() < shortParagraph && !block.blockFormat().nonBreakableLines()) {
            QTextBlockFormat format;
            format.setNonBreakableLines(true);
            QTextCursor(block).mergeBlockFormat(format);
        }
        if (block.blockFormat().headingLevel() > 0 || (aboveTable && block.length() > 1)) {
            if (!m_first.isValid())
                m_first = block;
            return;
        }
        if (block.length() > 1)
            keepWith(rect(block).top());
    }

    void takeTable(QTextTable &table)
    {
        const int row = std::min(table.format().headerRowCount(), table.rows() - 1);
        keepWith(rect(table.cellAt(row, 0).lastCursorPosition().block()).bottom());
        dropIdleHead(table);
    }

    /// Begins a page before what is to stand with a place further down, if it does not.
    void keepWith(qreal place)
    {
        const QTextBlock first = std::exchange(m_first, {});
        if (!first.isValid() || pageOf(rect(first).top()) == pageOf(place))
            return;
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(first).mergeBlockFormat(format);
    }

    /// Qt repeats the head wherever the table's frame reaches, also where only the room below its last row does.
    void dropIdleHead(QTextTable &table)
    {
        if (table.format().headerRowCount() == 0)
            return;
        QTextTableFormat format = table.format();
        format.setBottomMargin(0);
        table.setFormat(format);
        qreal rowsEnd = 0;
        for (int column = 0; column < table.columns(); ++column)
            rowsEnd
                = std::max(rowsEnd, rect(table.cellAt(table.rows() - 1, column).lastCursorPosition().block()).bottom());
        const QRectF frame = m_document.documentLayout()->frameBoundingRect(&table);
        const bool isIdle = pageOf(frame.bottom()) > pageOf(rowsEnd);
        const bool isOfOnePage = pageOf(frame.top()) == pageOf(rowsEnd);
        if (isIdle && isOfOnePage) {
            format.setHeaderRowCount(0);
            table.setFormat(format);
        }
    }

    QTextDocument &m_document;
    qreal m_height;
    QTextBlock m_first; ///< of those that go with what comes next
};

} // namespace

void settlePageBreaks(QTextDocument &document)
{
    PageBreaks(document).settle();
}

} // namespace Kodeks
