// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/filterbar.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Kodeks {

FilterBar::FilterBar(int milliseconds, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
{
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(milliseconds);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::filterChanged);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        m_typing.stop();
        emit filterChanged();
        emit left();
        return true;
    case Qt::Key_Escape:
        if (isEmpty())
            return false;
        clear();
        return true;
    default: return false;
    }
}

QComboBox *FilterBar::makeBox(const QString &name, const QString &accessibleName, int characters)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    return box;
}

void FilterBar::refill(QComboBox *box, const std::function<void()> &fill)
{
    const QVariant chosen = box->currentData();
    {
        const QSignalBlocker quiet(box);
        box->clear();
        fill();
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
    if (chosen.isValid() && box->currentData() != chosen)
        emit filterChanged();
}

} // namespace Kodeks
