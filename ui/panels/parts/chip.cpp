// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/chip.h"

#include "ui/models/codes/legiblepalette.h"
#include "ui/models/codes/shade.h"
#include "ui/panels/parts/quiet.h"

#include <QKeyEvent>
#include <QPainter>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 7;
constexpr int topMargin = 3;

} // namespace

Chip::Chip(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setCheckable(kind == Kind::Choice);
    setFocusPolicy(Qt::StrongFocus);
    setFont(smallFont(font()));
    setAttribute(Qt::WA_Hover);
    setAccessibleName(kind == Kind::Removable ? tr("Remove %1").arg(text) : text);
}

QString Chip::shown() const
{
    return m_kind == Kind::Removable && isEnabled() ? text() + u" ×"_s : text();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(shown()) + 2 * sideMargin + 1, metrics.height() + 2 * topMargin};
}

QSize Chip::minimumSizeHint() const
{
    return {3 * sideMargin, sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = palette();
    const bool on = isCheckable() && isChecked();
    const float strength = on ? 1.0F : underMouse() && isEnabled() ? 0.22F : 0.11F;
    const QColor over = colors.color(on ? QPalette::Highlight : QPalette::WindowText);
    painter.setBrush(mixed(colors.color(QPalette::Window), over, strength));
    painter.setPen(hasFocus() ? QPen(focusColor(colors), 2) : isCheckable() ? QPen(edgeColor(colors), 1.5) : Qt::NoPen);
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    if (hasFocus() && on) {
        const QRectF inner = box.adjusted(2.5, 2.5, -2.5, -2.5);
        painter.setPen(colors.color(QPalette::HighlightedText));
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    }
    painter.setPen(colors.color(on ? QPalette::HighlightedText : QPalette::WindowText));
    const int width = this->width() - 2 * sideMargin + 2;
    painter.drawText(rect(), Qt::AlignCenter, fontMetrics().elidedText(shown(), Qt::ElideRight, width));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool removes
        = m_kind == Kind::Removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace);
    if (removes || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Kodeks
