// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parts/namedialog.h"

#include "ui/dialogs/parts/acceptrow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

NameDialog::NameDialog(
    const QString &title, const QString &question, const QString &now, WhyNot whyNot, QWidget *parent)
    : QDialog(parent)
    , m_whyNot(std::move(whyNot))
    , m_name(new QLineEdit(now))
    , m_note(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *label = new QLabel(question);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_name);
    m_name->setObjectName(u"nameField"_s);
    m_name->setAccessibleName(question);
    m_name->setMinimumWidth(360);
    m_name->selectAll();
    m_note->setObjectName(u"nameNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing()); // nothing moves when it speaks
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    m_accept = addAcceptRow(this, column, tr("Rename"), u"nameAccept"_s);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::follow);
    follow();
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

void NameDialog::setName(const QString &name)
{
    m_name->setText(name);
}

void NameDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    emit named(name());
    QDialog::accept();
}

void NameDialog::follow()
{
    const QString why = m_whyNot(name());
    m_note->setText(why);
    m_accept->setEnabled(why.isEmpty() && !name().isEmpty());
}

} // namespace Kodeks
