// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printedpages.h"

#include <QPainter>
#include <functional>
#include <memory>

namespace Kodeks {

/// Writes pages from top to bottom: lines of text, none cut.
class PageWriter
{
public:
    PageWriter(PrintedHead head, const QPageLayout &layout);
    ~PageWriter();
    Q_DISABLE_COPY_MOVE(PageWriter)

    /// Called at the top of every page, the first one too, once it is set.
    void setTop(std::function<void()> top);
    [[nodiscard]] qreal width() const { return m_size.width(); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] QPainter &painter() { return *m_painter; }
    [[nodiscard]] bool fits(qreal height) const { return m_y + height <= m_size.height(); }
    void skip(qreal height) { m_y += height; }
    void newPage();
    /// All that was written; nothing can be written afterwards.
    [[nodiscard]] PrintedPages pages();

private:
    void begin();
    void end();

    PrintedPages m_pages;
    QSizeF m_size;
    qreal m_y = 0;
    std::function<void()> m_top;
    QPicture m_picture;
    std::unique_ptr<QPainter> m_painter;
};

/// A text in lines no wider than that; at least one. Words too long are divided.
[[nodiscard]] QStringList printedLines(const QString &text, const QFont &font, qreal width);

} // namespace Kodeks
