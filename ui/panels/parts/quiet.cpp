// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/quiet.h"

#include "ui/models/codes/legiblepalette.h"

#include <QLabel>
#include <QStyleOptionViewItem>

namespace Kodeks {

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.88);
    else
        smaller.setPixelSize(std::max(9, font.pixelSize() * 88 / 100));
    return smaller;
}

QColor quietColor(const QPalette &palette)
{
    return quietInk(palette.color(QPalette::Text), palette.color(QPalette::Window));
}

RowInk rowInk(const QStyleOptionViewItem &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool selected = enabled && option.state.testFlag(QStyle::State_Selected);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor strong = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    return {strong, quietInk(strong, option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base))};
}

QLabel *quietLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(smallFont(label->font()));
    label->setBuddy(buddy);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace Kodeks
