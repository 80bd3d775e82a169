// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/attributefield.h"

#include "core/model/letterattributes.h"
#include "ui/models/words/display.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

AttributeField::AttributeField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_edit(new QLineEdit)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(fontMetrics().elidedText(name, Qt::ElideRight, 40 * fontMetrics().averageCharWidth()));
    label->setToolTip(Display::toolTip(name));
    m_edit->setObjectName(u"attributeValue"_s);
    m_edit->setAccessibleName(name);
    m_edit->setMaxLength(longestAttributeValue);
    m_edit->setPlaceholderText(tr("no value"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &AttributeField::commit);
}

void AttributeField::setValue(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    dropEdit();
}

void AttributeField::dropEdit()
{
    m_edit->setText(m_value);
    m_edit->setCursorPosition(0);
    m_edit->setModified(false);
}

void AttributeField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool AttributeField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_edit->isModified()) {
        dropEdit();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AttributeField::commit()
{
    if (!m_edit->isModified() || m_edit->isReadOnly())
        return;
    m_edit->setModified(false);
    if (m_edit->text().trimmed() != m_value)
        emit valueWanted(m_edit->text().trimmed());
}

} // namespace Kodeks
