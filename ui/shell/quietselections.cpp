// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/quietselections.h"

#include "ui/models/codes/shade.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QGuiApplication>

namespace Kodeks {

namespace {

void colour(QAbstractItemView &view, bool focused)
{
    QPalette colours;
    if (!focused) {
        const QPalette own = QGuiApplication::palette();
        const QColor text = own.color(QPalette::Text);
        colours.setColor(QPalette::Highlight, mixed(own.color(QPalette::Base), text, 0.18F));
        colours.setColor(QPalette::HighlightedText, text);
    }
    view.setPalette(colours);
}

} // namespace

QuietSelections::QuietSelections(QWidget *window)
    : QObject(window)
{
    for (auto *view : window->findChildren<QAbstractItemView *>()) {
        if (view->window() != window || view->focusPolicy() == Qt::NoFocus)
            continue;
        view->installEventFilter(this);
        colour(*view, view->hasFocus());
    }
}

bool QuietSelections::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<QAbstractItemView *>(watched);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour(*view, view->hasFocus());
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            colour(*view, event->type() == QEvent::FocusIn);
    }
    return false;
}

} // namespace Kodeks
