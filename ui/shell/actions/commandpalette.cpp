// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/commandpalette.h"

#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/actions/commanddelegate.h"
#include "ui/shell/actions/commandmodel.h"
#include "ui/speaking/speak.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(const ActionRegistry &registry, QWidget *parent)
    : QFrame(parent)
    , m_model(new CommandModel(registry, this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new QLabel(this))
    , m_registry(registry)
{
    setObjectName(u"commandPalette"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 6);
    setGraphicsEffect(shadow);
    m_edit->setObjectName(u"commandEdit"_s);
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("Command"));
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    m_note->setObjectName(u"commandNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(4, 2, 4, 2);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    m_edit->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::popUp()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_edit->clear();
    filter({});
    place();
    show();
    raise();
    m_edit->setFocus();
}

void CommandPalette::runCurrent()
{
    const QPointer<QAction> action = m_model->actionAt(m_list->currentIndex());
    if (!action || !action->isEnabled())
        return;
    closeAndReturn();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_edit && event->type() == QEvent::FocusOut && isVisible()
        && !isAncestorOf(QApplication::focusWidget()))
        hide();
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            const int step = key == Qt::Key_Up || key == Qt::Key_Down ? 1 : 8;
            moveBy(key == Qt::Key_Up || key == Qt::Key_PageUp ? -step : step);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeAndReturn();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        runCurrent();
    else
        QFrame::keyPressEvent(event);
}

void CommandPalette::filter(const QString &typed)
{
    m_model->setFilter(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    m_list->setVisible(m_model->rowCount() > 0);
    layout()->setAlignment(m_note, m_list->isHidden() ? Qt::AlignTop : Qt::Alignment());
    showNote();
}

void CommandPalette::showNote()
{
    // What cannot be done cannot be current in the list.
    const QModelIndex current = m_list->currentIndex();
    const QAction *action = m_model->actionAt(current.isValid() ? current : m_model->index(0, 0));
    const QString note = m_model->rowCount() == 0
        ? tr("No command fits “%1”. Try another word for it, in English or Norwegian.").arg(m_edit->text().trimmed())
        : action && !action->isEnabled() ? m_registry.whyNot(action->objectName())
                                         : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (isListenedTo() && m_edit->hasFocus())
        speak(m_edit, spokenRow() + note);
}

QString CommandPalette::spokenRow() const
{
    const QModelIndex row = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0, 0);
    return row.isValid() ? row.data(Qt::AccessibleTextRole).toString() + u". "_s : QString();
}

void CommandPalette::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0));
    m_list->setCurrentIndex(m_model->index(row, 0));
    showNote();
}

void CommandPalette::closeAndReturn()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const QSize size(std::min(620, room.width() - 40), std::min(420, room.height() - 120));
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, 64), size));
}

} // namespace Kodeks
