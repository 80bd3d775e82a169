// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windows/windowpainting.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QWidget>

namespace Kodeks {

namespace {

class PaintRecorder : public QObject
{
public:
    QRegion painted;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

QRegion paintedAfter(QWidget &widget, const std::function<void()> &change)
{
    PaintRecorder recorder;
    widget.installEventFilter(&recorder);
    change();
    QCoreApplication::processEvents();
    widget.removeEventFilter(&recorder);
    return recorder.painted;
}

bool hasColor(const QImage &image, QRect where, const std::function<bool(QColor)> &is)
{
    where = where.intersected(image.rect());
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (is(image.pixelColor(x, y)))
                return true;
        }
    }
    return false;
}

} // namespace Kodeks
