// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialogdecisions.h"

#include "ui/dialogs/codedialog.h"
#include "ui/dialogs/mergedialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

void DialogDecisions::confirm(QWidget *parent, const Question &question, std::function<void()> agreed)
{
    auto *box = new QMessageBox(question.loses ? QMessageBox::Warning : QMessageBox::Question, question.title,
        question.title, QMessageBox::Cancel, parent);
    box->setObjectName(u"decision"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(question.text.toHtmlEscaped());
    QPushButton *verb = box->addButton(question.verb, QMessageBox::AcceptRole);
    verb->setObjectName(u"decisionVerb"_s);
    box->setDefaultButton(question.loses ? qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel)) : verb);
    QObject::connect(verb, &QPushButton::clicked, box, [agreed = std::move(agreed)] { agreed(); });
    box->open();
}

void DialogDecisions::editCode(
    QWidget *parent, const Codebook &codebook, const CodeValue &code, std::function<void(CodeValue)> edited)
{
    auto *dialog = new CodeDialog(codebook, code, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, dialog, [dialog, edited = std::move(edited)] { edited(dialog->code()); });
    dialog->open();
}

void DialogDecisions::chooseTarget(QWidget *parent, const Codebook &codebook, const CodeValue &code, qsizetype passages,
    const MergePreviewer &preview, std::function<void(qint64)> chosen)
{
    auto *dialog = new MergeDialog(codebook, code, passages, parent);
    dialog->setPreviewer(preview);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, dialog, [dialog, chosen = std::move(chosen)] { chosen(dialog->target()); });
    dialog->open();
}

} // namespace Kodeks
