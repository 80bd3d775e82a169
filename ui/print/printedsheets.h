// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printedpages.h"

#include <QAbstractScrollArea>

namespace Kodeks {

/// Printed pages one below the other, as wide as the view has room for; only what is seen is painted.
class PrintedSheets : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PrintedSheets(QWidget *parent = nullptr);

    void setPages(const PrintedPages &pages);
    /// The page that is seen most of, from 0.
    [[nodiscard]] qsizetype current() const;

signals:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] int step() const; ///< from the top of a sheet to that of the next
    void measure();

    PrintedPages m_pages;
};

} // namespace Kodeks
