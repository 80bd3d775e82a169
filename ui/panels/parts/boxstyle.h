// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Kodeks {

/// Qt's Fusion with edges that can be seen in every palette: of boxes and rings to tick, of fields and buttons, and
/// of what has the focus. Fusion draws them nearly in the window's colour.
class BoxStyle : public QProxyStyle
{
    Q_OBJECT

public:
    BoxStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    /// Room for the arrow beside the words of a button that opens a menu, which Fusion draws onto them.
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget = nullptr) const override;
};

} // namespace Kodeks
