// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/colorfield.h"

#include "ui/models/codes/codecolors.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QHBoxLayout>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QToolButton *choice(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ColorField::ColorField(const QString &none, QWidget *parent)
    : QWidget(parent)
    , m_hues(new QButtonGroup(this))
    , m_none(choice(this, u"colorNone"_s))
    , m_other(choice(this, u"colorOther"_s))
{
    m_hues->setExclusive(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    for (const QColor &hue : paletteHues()) {
        QToolButton *button = choice(this, hue.name());
        button->setIcon(colorIcon(hue));
        button->setAccessibleName(tr("Colour %1").arg(hue.name()));
        connect(button, &QToolButton::clicked, this, [this, hue] { setColor(hue.name()); });
        m_hues->addButton(button);
        row->addWidget(button);
    }
    m_other->setText(tr("Other…"));
    m_other->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_other, &QToolButton::clicked, this, &ColorField::chooseOther);
    row->addWidget(m_other);
    m_none->setText(none);
    connect(m_none, &QToolButton::clicked, this, [this] { setColor({}); });
    row->addWidget(m_none);
    row->addStretch(1);
    refresh();
}

void ColorField::setColor(const QString &color)
{
    const QColor valid = QColor::fromString(color);
    m_color = valid.isValid() ? valid.name() : QString();
    refresh();
}

void ColorField::refresh()
{
    bool known = false;
    for (QAbstractButton *button : m_hues->buttons()) {
        button->setChecked(button->objectName() == m_color);
        known = known || button->isChecked();
    }
    const bool other = !known && !m_color.isEmpty();
    m_other->setChecked(other);
    m_other->setIcon(other ? colorIcon(QColor::fromString(m_color)) : QIcon());
    m_none->setChecked(m_color.isEmpty());
}

void ColorField::chooseOther()
{
    refresh();
    auto *dialog = new QColorDialog(QColor::fromString(m_color), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &chosen) { setColor(chosen.name()); });
    dialog->open();
}

} // namespace Kodeks
