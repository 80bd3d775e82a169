// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/quotelabel.h"

#include "ui/models/words/display.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 4;
constexpr int indent = 11;
constexpr qsizetype mostText = 1200;

/// Whole signs only.
QString beginning(const QString &quote)
{
    if (quote.size() <= mostText)
        return quote;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, quote.first(std::min(quote.size(), 2 * mostText)));
    constexpr qsizetype room = mostText - 1; // before the ellipsis
    finder.setPosition(room);
    const qsizetype end = finder.isAtBoundary() ? room : finder.toPreviousBoundary();
    return quote.first(end > 0 ? end : room) + u'…';
}

} // namespace

QuoteLabel::QuoteLabel(QWidget *parent)
    : QWidget(parent)
{
    QFont serif = font();
    serif.setFamilies({u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s});
    serif.setStyleHint(QFont::Serif);
    setFont(serif);
    // Not Fixed: a layout would hold it to the height that its size hint had for another width.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuoteLabel::setQuote(const QString &quote, const QColor &bar)
{
    const QString shown = beginning(quote);
    m_quote = shown.simplified();
    m_bar = bar;
    setAccessibleName(m_quote);
    setToolTip(Display::toolTip(shown));
    updateGeometry();
    update();
}

QStringList QuoteLabel::lines(int width) const
{
    QStringList found;
    QTextLayout layout(m_quote, font());
    layout.beginLayout();
    while (found.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(20, width - indent));
        const bool last = found.size() + 1 == mostLines;
        found.append(last ? fontMetrics().elidedText(
                                m_quote.sliced(line.textStart()), Qt::ElideRight, std::max(20, width - indent))
                          : m_quote.sliced(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return found;
}

int QuoteLabel::heightForWidth(int width) const
{
    return static_cast<int>(std::max<qsizetype>(1, lines(width).size())) * fontMetrics().lineSpacing() + 2;
}

QSize QuoteLabel::sizeHint() const
{
    return {200, heightForWidth(width() > 0 ? width() : 200)};
}

void QuoteLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 3, height()), m_bar);
    painter.setPen(palette().color(QPalette::WindowText));
    int y = fontMetrics().ascent() + 1;
    for (const QString &line : lines(width())) {
        painter.drawText(indent, y, line);
        y += fontMetrics().lineSpacing();
    }
}

} // namespace Kodeks
