// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printtable.h"

#include "ui/print/pagewriter.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <numeric>

namespace Kodeks {

namespace {

struct PrintTexts
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr int cellPixels = 11;
constexpr qreal cellGap = 10;
constexpr qreal rowGap = 4;

class TableWriter
{
public:
    TableWriter(const PrintTable &table, const QPageLayout &layout)
        : m_page(table.head, layout)
        , m_font(printedFont(cellPixels))
        , m_bold(printedFont(cellPixels, true))
        , m_lineHeight(QFontMetricsF(m_font).height() * 1.08)
    {
        qreal x = 0;
        for (const qreal width : printedWidths(table)) {
            m_columns.append({x, std::max(12.0, width - cellGap)});
            x += width;
        }
        m_page.setTop([this, columns = table.columns] { writeHeader(columns); });
    }

    void write(const QStringList &cells)
    {
        const QList<QStringList> lines = wrapped(cells, m_font);
        const qsizetype count = most(lines);
        const qreal height = qreal(count) * m_lineHeight + rowGap;
        const qreal top = m_page.y();
        if (!m_page.fits(height) && top > m_headerHeight + 0.5)
            m_page.newPage();
        for (qsizetype line = 0; line < count; ++line) {
            if (!m_page.fits(m_lineHeight))
                m_page.newPage();
            writeLine(lines, line, m_font);
        }
        m_page.painter().fillRect(QRectF(0, m_page.y() + rowGap / 2, m_page.width(), 0.5), QColor(205, 205, 205));
        m_page.skip(rowGap);
    }

    [[nodiscard]] PrintedPages pages() { return m_page.pages(); }

private:
    struct Column
    {
        qreal x = 0;
        qreal width = 0;
    };

    /// As wide beside each other as in the window, but no word of a title is broken: the roomiest column makes room.
    [[nodiscard]] QList<qreal> printedWidths(const PrintTable &table) const
    {
        const qreal sum = std::max(1.0, std::accumulate(table.widths.begin(), table.widths.end(), 0.0));
        QList<qreal> widths;
        for (const qreal width : table.widths)
            widths.append(width / sum * m_page.width());
        const qsizetype roomiest = std::ranges::max_element(widths) - widths.begin();
        for (qsizetype i = 0; i < std::min(widths.size(), table.columns.size()); ++i) {
            qreal needed = widths.at(i);
            for (const QString &word : table.columns.at(i).split(u' '))
                needed = std::max(needed, QFontMetricsF(m_bold).horizontalAdvance(word) + cellGap + 1);
            if (i != roomiest && widths.at(roomiest) - needed + widths.at(i) > needed) {
                widths[roomiest] -= needed - widths.at(i);
                widths[i] = needed;
            }
        }
        return widths;
    }

    [[nodiscard]] QList<QStringList> wrapped(const QStringList &cells, const QFont &font) const
    {
        QList<QStringList> lines;
        for (qsizetype i = 0; i < std::min(cells.size(), m_columns.size()); ++i)
            lines.append(printedLines(cells.at(i), font, m_columns.at(i).width));
        return lines;
    }

    [[nodiscard]] static qsizetype most(const QList<QStringList> &lines)
    {
        qsizetype count = 1;
        for (const QStringList &cell : lines)
            count = std::max(count, cell.size());
        return count;
    }

    void writeLine(const QList<QStringList> &lines, qsizetype number, const QFont &font)
    {
        m_page.painter().setFont(font);
        m_page.painter().setPen(Qt::black);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (number < lines.at(i).size())
                m_page.painter().drawText(
                    QPointF(m_columns.at(i).x, m_page.y() + QFontMetricsF(font).ascent()), lines.at(i).at(number));
        }
        m_page.skip(m_lineHeight);
    }

    void writeHeader(const QStringList &columns)
    {
        const QList<QStringList> lines = wrapped(columns, m_bold);
        for (qsizetype line = 0; line < most(lines); ++line)
            writeLine(lines, line, m_bold);
        m_page.painter().fillRect(QRectF(0, m_page.y() + 1, m_page.width(), 1), QColor(90, 90, 90));
        m_page.skip(rowGap + 1);
        m_headerHeight = m_page.y();
    }

    PageWriter m_page;
    QFont m_font;
    QFont m_bold;
    qreal m_lineHeight;
    qreal m_headerHeight = 0;
    QList<Column> m_columns;
};

} // namespace

PrintTable printTableOf(const QTableView &view, const PrintedHead &head)
{
    PrintTable table{head, {}, {}, {}};
    const QAbstractItemModel *model = view.model();
    const QHeaderView *header = view.horizontalHeader();
    QList<int> columns;
    for (int place = 0; model && place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        columns.append(column);
        table.columns.append(model->headerData(column, Qt::Horizontal).toString());
        table.widths.append(std::max(20, header->sectionSize(column)));
    }
    for (int row = 0; model && row < model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model->index(row, column).data().toString());
        table.rows.append(cells);
    }
    return table;
}

Result<PrintedPages> printTable(const PrintTable &table, const QPageLayout &layout, const Progress &goOn)
{
    TableWriter writer(table, layout);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (row % 50 == 0 && goOn && !goOn(row, table.rows.size()))
            return failure(Error::Kind::Cancelled, PrintTexts::tr("Printing was cancelled."));
        writer.write(table.rows.at(row));
    }
    return writer.pages();
}

} // namespace Kodeks
