// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speaking/namedboxes.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QString hiddenName = u"nameOfBox"_s;

void nameBox(QComboBox *box)
{
    if (box->accessibleName().isEmpty() || !box->parentWidget())
        return;
    QLabel *own = nullptr;
    for (QLabel *label : box->parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
        if (label->buddy() != box)
            continue;
        if (label->objectName() != hiddenName)
            return;
        own = label;
    }
    if (!own) {
        own = new QLabel(box->parentWidget());
        own->setObjectName(hiddenName);
        own->setTextFormat(Qt::PlainText);
        own->setBuddy(box);
        own->hide();
    }
    own->setText(box->accessibleName());
}

} // namespace

NamedBoxes::NamedBoxes(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool NamedBoxes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::FocusIn) {
        if (auto *box = qobject_cast<QComboBox *>(watched))
            nameBox(box);
    }
    return false;
}

} // namespace Kodeks
