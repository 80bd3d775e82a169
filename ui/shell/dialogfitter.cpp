// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/dialogfitter.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QLayout>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Kodeks {

namespace {

/// All but the buttons goes into an area that scrolls.
void makeScroll(QDialog &dialog)
{
    QLayout *all = dialog.layout();
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    const QMargins margins = all->contentsMargins();
    if (buttons)
        all->removeWidget(buttons);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("dialogScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *inner = new QWidget;
    inner->setLayout(all);
    scroll->setWidget(inner);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    if (!buttons)
        return;
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
    foot->addWidget(buttons);
    column->addLayout(foot);
}

} // namespace

void fitDialog(QDialog &dialog, QSize available)
{
    const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
    const bool fits = least.width() <= available.width() && least.height() <= available.height();
    const bool own = qobject_cast<QMessageBox *>(&dialog) || qobject_cast<QFileDialog *>(&dialog) || !dialog.layout();
    if (!fits && !own) {
        dialog.setMinimumSize(0, 0);
        if (!dialog.findChild<QScrollArea *>(QStringLiteral("dialogScroll")))
            makeScroll(dialog);
    }
    if (dialog.width() > available.width() || dialog.height() > available.height())
        dialog.resize(dialog.size().boundedTo(available));
}

DialogFitter::DialogFitter(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DialogFitter::eventFilter(QObject *watched, QEvent *event)
{
    constexpr QSize frame{16, 48};
    auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
    if (dialog && dialog->screen())
        fitDialog(*dialog, dialog->screen()->availableSize() - frame);
    return false;
}

} // namespace Kodeks
