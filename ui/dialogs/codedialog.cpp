// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/codedialog.h"

#include "ui/dialogs/codetextform.h"
#include "ui/dialogs/parts/droppedtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

CodeDialog::CodeDialog(const Codebook &codebook, const CodeValue &code, QWidget *parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_code(code)
    , m_problem(new QLabel(this))
{
    setObjectName(u"codeDialog"_s);
    setWindowTitle(title());
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    column->addLayout(form); // at once, so that Tab goes through the fields before the buttons
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    std::visit([this, form](const auto &one) { addFields(form, one); }, m_code);
    m_problem->setObjectName(u"codeProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QFont bold = m_problem->font();
    bold.setBold(true);
    m_problem->setFont(bold);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(idOf(m_code) == 0 ? tr("Create") : tr("Change"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"codeSave"_s);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CodeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(520, sizeHint().height());
    refresh();
}

QString CodeDialog::title() const
{
    const bool isNew = idOf(m_code) == 0;
    if (!isNew)
        return tr("Edit “%1”").arg(nameOf(m_codebook, m_code));
    if (const auto *task = std::get_if<Task>(&m_code))
        return task->group ? tr("New group") : tr("New task");
    if (std::holds_alternative<Direction>(m_code))
        return tr("New direction");
    return std::holds_alternative<Actor>(m_code) ? tr("New actor") : tr("New argument");
}

CodeValue CodeDialog::code() const
{
    CodeValue filled = m_code;
    std::visit([this](auto &one) { fill(one); }, filled);
    return filled;
}

void CodeDialog::accept()
{
    m_tried = true;
    refresh();
    if (m_problem->isHidden())
        QDialog::accept();
    else if (m_name)
        m_name->setFocus(Qt::OtherFocusReason);
}

void CodeDialog::reject()
{
    leaveDialog(*this, [this] { QDialog::reject(); });
}

void CodeDialog::refresh()
{
    const QString problem = m_tried ? codeProblem(m_codebook, code()) : QString();
    m_problem->setText(problem);
    m_problem->setHidden(problem.isEmpty());
    if (m_texts)
        m_texts->offerId(idForName(m_codebook, m_code, code()));
    if (m_from) {
        const bool transfer = m_kind->currentIndex() == 0;
        m_from->setEnabled(transfer);
        m_to->setEnabled(transfer);
    }
}

} // namespace Kodeks
