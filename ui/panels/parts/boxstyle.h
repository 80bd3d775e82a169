// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Kodeks {

/// Qt's Fusion with boxes and rings to tick that can be seen in dark colours, where Fusion draws their edges darker
/// than the window.
class BoxStyle : public QProxyStyle
{
    Q_OBJECT

public:
    BoxStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace Kodeks
