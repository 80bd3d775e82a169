// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/boxstyle.h"

#include "ui/models/codes/shade.h"

#include <QPainter>
#include <QStyleOption>

namespace Kodeks {

using namespace Qt::StringLiterals;

BoxStyle::BoxStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void BoxStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QPalette &colours = option->palette;
    const bool isBox = element == PE_IndicatorCheckBox;
    if ((!isBox && element != PE_IndicatorRadioButton) || colours.color(QPalette::Window).lightness() >= 128)
        return;
    const float share = option->state.testFlag(State_Enabled) ? 0.6F : 0.35F;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !isBox);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(mixed(colours.color(QPalette::Base), colours.color(QPalette::WindowText), share));
    const QRect edge = option->rect.adjusted(0, 0, -1, -1);
    isBox ? painter->drawRect(edge) : painter->drawEllipse(edge);
    painter->restore();
}

} // namespace Kodeks
