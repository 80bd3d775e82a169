// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/boxstyle.h"

#include "ui/models/codes/legiblepalette.h"
#include "ui/models/codes/shade.h"

#include <QPainter>
#include <QStyleOption>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

enum class Shape { Square, Round, Ring };

/// What is not enabled stays faint.
QPen edgePen(const QStyleOption &option)
{
    const QPalette &colours = option.palette;
    if (!option.state.testFlag(QStyle::State_Enabled))
        return mixed(colours.color(QPalette::Window), colours.color(QPalette::Active, QPalette::WindowText), 0.3F);
    return option.state.testFlag(QStyle::State_HasFocus) ? QPen(focusColor(colours), 2) : QPen(edgeColor(colours));
}

void drawEdge(QPainter &painter, const QRect &rect, const QPen &pen, Shape shape)
{
    const qreal in = pen.widthF() / 2;
    const QRectF edge = QRectF(rect).adjusted(in, in, -in, -in);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    if (shape == Shape::Ring)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, shape == Shape::Round ? 2 : 0, shape == Shape::Round ? 2 : 0);
    painter.restore();
}

bool isFlat(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::Flat);
}

/// A box or ring says by its own edge whether it can be ticked; the focus is around its words.
QStyleOption unfocused(const QStyleOption &option)
{
    QStyleOption plain = option;
    plain.state.setFlag(QStyle::State_HasFocus, false);
    return plain;
}

} // namespace

BoxStyle::BoxStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void BoxStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect)
        return drawEdge(*painter, option->rect, QPen(focusColor(option->palette), 1), Shape::Round);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox: drawEdge(*painter, option->rect, edgePen(unfocused(*option)), Shape::Square); break;
    case PE_IndicatorRadioButton: drawEdge(*painter, option->rect, edgePen(unfocused(*option)), Shape::Ring); break;
    case PE_Frame:
    case PE_FrameLineEdit: drawEdge(*painter, option->rect, edgePen(*option), Shape::Round); break;
    case PE_PanelButtonCommand:
        if (!isFlat(*option))
            drawEdge(*painter, option->rect, edgePen(*option), Shape::Round);
        break;
    default: break;
    }
}

void BoxStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *numbers = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((control == CC_ComboBox && box && box->frame) || (control == CC_SpinBox && numbers && numbers->frame))
        drawEdge(*painter, option->rect, edgePen(*option), Shape::Round);
}

QSize BoxStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type == CT_PushButton && push && push->features.testFlag(QStyleOptionButton::HasMenu))
        wanted.rwidth() += pixelMetric(PM_MenuButtonIndicator, option, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool hasArrow = type == CT_ToolButton && button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    if (hasArrow && button->toolButtonStyle != Qt::ToolButtonIconOnly && button->text.size() > 1)
        wanted.rwidth() += 2 * pixelMetric(PM_MenuButtonIndicator, option, widget) - 8;
    return wanted;
}

} // namespace Kodeks
