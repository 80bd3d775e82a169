// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <QTimer>

class QMouseEvent;
class QWidget;

namespace Kodeks {

/// Tells clicks, double and triple clicks and drags on a viewport apart, and scrolls while a drag is outside it.
class LetterMouse : public QObject
{
    Q_OBJECT

public:
    explicit LetterMouse(QWidget *viewport);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    [[nodiscard]] bool isDragging() const { return m_dragging; }

signals:
    void pressed(QPoint at);
    void extended(QPoint at); ///< dragged, or clicked with Shift
    void wordWanted(QPoint at);
    void sentenceWanted(QPoint at);
    void clicked(QPoint at); ///< a simple click has ended
    void scrollWanted(int pixels);

private:
    void autoScroll();
    [[nodiscard]] bool isThird(QPoint at) const;

    QWidget *m_viewport;
    QTimer m_autoScroll;
    QElapsedTimer m_sinceDouble;
    QPoint m_origin;
    QPoint m_last;
    bool m_down = false;
    bool m_dragging = false;
    bool m_simple = false;
};

} // namespace Kodeks
