// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/coderdialog.h"

#include "core/model/samename.h"
#include "ui/models/codes/codecolors.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

CoderDialog::CoderDialog(const QList<Coder> &coders, CoderId current, QWidget *parent)
    : QDialog(parent)
    , m_coders(coders)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_taken(new QLabel(this))
{
    setObjectName(u"coderDialog"_s);
    setWindowTitle(tr("Who is coding?"));
    m_list->setObjectName(u"coderList"_s);
    m_list->setAccessibleName(tr("Coders"));
    m_name->setObjectName(u"coderName"_s);
    m_name->setMaxLength(100);
    m_name->setPlaceholderText(tr("Your name or initials"));
    m_name->setAccessibleName(tr("Name of a new coder"));
    m_taken->setObjectName(u"coderTaken"_s);
    m_taken->setWordWrap(true);
    layOut();
    showCoders(current);
    connect(m_name, &QLineEdit::textChanged, this, &CoderDialog::update);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    // Who chooses in the list gives up the name.
    connect(m_list, &QListWidget::currentRowChanged, m_name, &QLineEdit::clear);
    connect(m_list, &QListWidget::itemPressed, m_name, &QLineEdit::clear);
    connect(m_list, &QListWidget::currentRowChanged, this, &CoderDialog::update);
    m_name->installEventFilter(this);
    m_list->installEventFilter(this);
    update();
    m_name->setFocus();
}

bool CoderDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &press = static_cast<const QKeyEvent &>(*event);
    const bool steps = press.key() == Qt::Key_Up || press.key() == Qt::Key_Down;
    const bool types = !press.text().isEmpty() && press.text().at(0).isPrint()
        && !(press.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isMeant = watched == m_list ? types : steps && !m_coders.isEmpty();
    if (!isMeant)
        return false;
    QWidget *meant = types ? static_cast<QWidget *>(m_name) : m_list;
    meant->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(meant, event);
    return true;
}

CoderId CoderDialog::coder() const
{
    if (const Coder *known = namesake())
        return known->id;
    const int row = m_list->currentRow();
    return typed().isEmpty() && row >= 0 ? m_coders.at(row).id : CoderId();
}

QString CoderDialog::newName() const
{
    return namesake() ? QString() : typed();
}

QString CoderDialog::typed() const
{
    return m_name->text().simplified();
}

const Coder *CoderDialog::namesake() const
{
    const QString name = typed();
    const auto found = std::ranges::find_if(m_coders, [&](const Coder &coder) { return isSameName(coder.name, name); });
    return name.isEmpty() || found == m_coders.end() ? nullptr : &*found;
}

void CoderDialog::showCoders(CoderId current)
{
    for (const Coder &coder : std::as_const(m_coders)) {
        auto *item = new QListWidgetItem(colorIcon(QColor(coder.color)), coder.name, m_list);
        if (coder.id == current)
            m_list->setCurrentItem(item);
    }
    if (!m_coders.isEmpty() && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void CoderDialog::update()
{
    const Coder *known = namesake();
    m_taken->setText(
        known ? tr("“%1” is in the project already and is the one who codes then.").arg(known->name) : QString());
    m_taken->setVisible(known);
    const bool isNew = !known && !typed().isEmpty();
    m_accept->setText(isNew ? tr("Add and code") : tr("Code as this coder"));
    m_accept->setEnabled(isNew || coder().isValid());
}

void CoderDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"coderAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *explanation = new QLabel(
        tr("Every passage keeps the name of the person who coded it, so that the work of several can be compared."),
        this);
    explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(new QLabel(m_coders.isEmpty() ? tr("Name:") : tr("Or a new coder:"), this));
    layout->addWidget(m_name);
    layout->addWidget(m_taken);
    layout->addWidget(buttons);
    m_list->setVisible(!m_coders.isEmpty());
    setMinimumWidth(360);
    m_list->setMinimumHeight(90);
}

} // namespace Kodeks
