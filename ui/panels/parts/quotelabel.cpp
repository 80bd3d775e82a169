// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/quotelabel.h"

#include "ui/models/words/display.h"
#include "ui/panels/parts/quiet.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 4;
constexpr int indent = 11;
constexpr qsizetype mostTold = 1200;    ///< characters in the tool tip and to screen readers
constexpr qsizetype mostShown = 50'000; ///< characters of a quote that is shown whole

/// Whole signs only.
QString beginning(const QString &quote, qsizetype most)
{
    if (quote.size() <= most)
        return quote;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, quote.first(std::min(quote.size(), 2 * most)));
    const qsizetype room = most - 1; // before the ellipsis
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
    const QString shown = beginning(quote.simplified(), mostShown);
    const bool isOther = std::exchange(m_quote, shown) != shown;
    m_bar = bar;
    setAccessibleName(beginning(m_quote, mostTold));
    setToolTip(Display::toolTip(beginning(quote, mostTold)));
    if (isOther)
        m_whole = false;
    follow();
}

void QuoteLabel::setWhole(bool whole)
{
    m_whole = whole;
    follow();
}

/// One comes to it by Tab only where there is more to be shown.
void QuoteLabel::follow()
{
    m_lines = {};
    const bool goesOn = lines(width()).goesOn;
    if (!goesOn && hasFocus())
        focusNextChild();
    setFocusPolicy(goesOn ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(goesOn ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(goesOn ? more() : QString());
    updateGeometry();
    update();
}

QString QuoteLabel::more() const
{
    return m_whole ? tr("Show less") : tr("Show the whole quote");
}

const QuoteLabel::Lines &QuoteLabel::lines(int width) const
{
    if (m_lines.width == width)
        return m_lines;
    m_lines = {width, {}, false};
    const int room = std::max(20, width - indent);
    QTextLayout layout(m_whole ? m_quote : beginning(m_quote, mostTold), font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        if (m_lines.shown.size() >= mostLines)
            m_lines.goesOn = true;
        if (m_lines.goesOn && !m_whole) {
            const QTextLine last = layout.lineAt(mostLines - 1);
            m_lines.shown.last() = fontMetrics().elidedText(m_quote.sliced(last.textStart()), Qt::ElideRight, room);
            break;
        }
        m_lines.shown.append(m_quote.sliced(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return m_lines;
}

int QuoteLabel::heightForWidth(int width) const
{
    const Lines &fitting = lines(width);
    const qsizetype rows = std::max<qsizetype>(1, fitting.shown.size()) + (fitting.goesOn ? 1 : 0);
    return static_cast<int>(rows) * fontMetrics().lineSpacing() + 2;
}

QSize QuoteLabel::sizeHint() const
{
    return {200, heightForWidth(width() > 0 ? width() : 200)};
}

void QuoteLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        follow();
}

void QuoteLabel::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool toggles = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (toggles && lines(width()).goesOn)
        setWhole(!m_whole);
    else
        QWidget::keyPressEvent(event);
}

void QuoteLabel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && lines(width()).goesOn)
        setWhole(!m_whole);
    else
        QWidget::mousePressEvent(event);
}

void QuoteLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 3, height()), m_bar);
    painter.setPen(palette().color(QPalette::WindowText));
    const Lines &fitting = lines(width());
    int y = fontMetrics().ascent() + 1;
    for (const QString &line : fitting.shown) {
        painter.drawText(indent, y, line);
        y += fontMetrics().lineSpacing();
    }
    if (!fitting.goesOn)
        return;
    painter.setFont(smallFont(QGuiApplication::font()));
    painter.setPen(palette().color(QPalette::Link));
    painter.drawText(indent, y, more());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = QRect(indent - 3, y - fontMetrics().ascent(), painter.fontMetrics().horizontalAdvance(more()) + 6,
        fontMetrics().lineSpacing());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace Kodeks
