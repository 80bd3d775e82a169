// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pagewriter.h"

#include <QTextLayout>
#include <QTextOption>

namespace Kodeks {

PageWriter::PageWriter(PrintedHead head, const QPageLayout &layout)
    : m_pages{std::move(head), layout, {}}
    , m_size(printedSize(layout))
{
    begin();
}

PageWriter::~PageWriter()
{
    end();
}

void PageWriter::setTop(std::function<void()> top)
{
    m_top = std::move(top);
    m_top();
}

void PageWriter::begin()
{
    m_picture = QPicture();
    m_painter = std::make_unique<QPainter>(&m_picture);
    m_y = 0;
    if (m_top)
        m_top();
}

void PageWriter::end()
{
    if (!m_painter)
        return;
    m_painter.reset();
    m_pages.pages.append(m_picture);
}

void PageWriter::newPage()
{
    end();
    begin();
}

PrintedPages PageWriter::pages()
{
    end();
    return m_pages;
}

QStringList printedLines(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        if (QFontMetricsF(font).horizontalAdvance(paragraph) <= width) {
            lines.append(paragraph);
            continue;
        }
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1.0, width));
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace Kodeks
