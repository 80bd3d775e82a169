// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/dialogfitter.h"

#include "ui/panels/parts/mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLayout>
#include <QMessageBox>
#include <QPointer>
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
        const QPointer<QWidget> focus = dialog.focusWidget();
        if (!dialog.findChild<QScrollArea *>(QStringLiteral("dialogScroll")))
            makeScroll(dialog);
        if (focus)
            focus->setFocus();
    }
    if (dialog.width() > available.width() || dialog.height() > available.height())
        dialog.resize(dialog.size().boundedTo(available));
}

namespace {

/// What stands beside a title in the frame of a window.
constexpr int besideTitle = 140;

/// The words of a title are read whole, as far as the screen allows.
void makeRoomForTitle(QDialog &dialog, int most)
{
    QFont bold = dialog.font();
    bold.setBold(true);
    const int wanted = std::min(most, QFontMetrics(bold).horizontalAdvance(dialog.windowTitle()) + besideTitle);
    auto *grid = qobject_cast<QMessageBox *>(&dialog) ? qobject_cast<QGridLayout *>(dialog.layout()) : nullptr;
    if (grid) // it sets its own size by what its layout needs
        grid->addItem(new QSpacerItem(wanted - 2 * grid->contentsMargins().left(), 0), grid->rowCount(), 0, 1,
            grid->columnCount());
    else if (dialog.minimumWidth() < wanted)
        dialog.setMinimumWidth(wanted);
}

/// The buttons of a box that asks are pressed by letters.
void giveLetters(const QMessageBox &box)
{
    QStringList texts;
    for (const QAbstractButton *button : box.buttons())
        texts.append(button->text());
    const QStringList marked = withMnemonics(texts);
    for (qsizetype i = 0; i < marked.size(); ++i)
        box.buttons().at(i)->setText(marked.at(i));
}

} // namespace

DialogFitter::DialogFitter(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DialogFitter::eventFilter(QObject *watched, QEvent *event)
{
    constexpr QSize frame{16, 48};
    auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
    if (!dialog || !dialog->screen())
        return false;
    const QSize available = dialog->screen()->availableSize() - frame;
    if (const auto *box = qobject_cast<const QMessageBox *>(dialog))
        giveLetters(*box);
    if (!event->spontaneous())
        makeRoomForTitle(*dialog, available.width());
    fitDialog(*dialog, available);
    return false;
}

} // namespace Kodeks
