// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printedsheets.h"

#include <QPainter>
#include <QScrollBar>

namespace Kodeks {

namespace {

constexpr qreal sheetUnitsPerInch = 96;
constexpr int sheetGap = 14;
constexpr int widest = 1000;

} // namespace

PrintedSheets::PrintedSheets(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("printedSheets"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Mid);
}

void PrintedSheets::setPages(const PrintedPages &pages)
{
    m_pages = pages;
    measure();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    emit currentChanged();
}

qreal PrintedSheets::scale() const
{
    const qreal paper = m_pages.layout.fullRect(QPageLayout::Inch).width() * sheetUnitsPerInch;
    return std::max(50, std::min(widest, viewport()->width() - 2 * sheetGap)) / std::max(1.0, paper);
}

int PrintedSheets::step() const
{
    const qreal paper = m_pages.layout.fullRect(QPageLayout::Inch).height() * sheetUnitsPerInch;
    return std::max(1, qRound(paper * scale()) + sheetGap);
}

qsizetype PrintedSheets::current() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp<qsizetype>(middle / step(), 0, std::max<qsizetype>(0, m_pages.pages.size() - 1));
}

void PrintedSheets::measure()
{
    const qint64 all = std::min<qint64>(qint64(m_pages.pages.size()) * step() + sheetGap, 1'000'000'000);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(all) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
}

void PrintedSheets::resizeEvent(QResizeEvent *)
{
    const qsizetype before = current();
    measure();
    if (before != current())
        verticalScrollBar()->setValue(static_cast<int>(before) * step());
}

void PrintedSheets::scrollContentsBy(int, int)
{
    viewport()->update();
    emit currentChanged();
}

void PrintedSheets::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF paper = m_pages.layout.fullRect(QPageLayout::Inch);
    const QPointF margins = m_pages.layout.paintRect(QPageLayout::Inch).topLeft() * sheetUnitsPerInch;
    const int top = verticalScrollBar()->value();
    const int left = (viewport()->width() - qRound(paper.width() * sheetUnitsPerInch * scale())) / 2;
    const auto first = std::max<qsizetype>(0, top / step());
    for (qsizetype i = first; i < m_pages.pages.size(); ++i) {
        const int y = static_cast<int>(i) * step() + sheetGap - top;
        if (y > viewport()->height())
            break;
        painter.save();
        painter.translate(left, y);
        painter.scale(scale(), scale());
        const QRectF sheet(0, 0, paper.width() * sheetUnitsPerInch, paper.height() * sheetUnitsPerInch);
        painter.fillRect(sheet, Qt::white);
        painter.setPen(QColor(128, 128, 128));
        painter.drawRect(sheet);
        painter.translate(margins);
        paintPrintedPage(painter, m_pages, i);
        painter.restore();
    }
}

} // namespace Kodeks
