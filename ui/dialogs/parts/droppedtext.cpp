// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parts/droppedtext.h"

#include <QCoreApplication>
#include <QDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct DroppedText
{
    Q_DECLARE_TR_FUNCTIONS(DroppedText)
};

} // namespace

void leaveDialog(QDialog &dialog, const std::function<void()> &leave)
{
    const auto isWritten
        = [](const QPlainTextEdit *field) { return !field->isReadOnly() && field->document()->isModified(); };
    if (!std::ranges::any_of(dialog.findChildren<QPlainTextEdit *>(), isWritten))
        return leave();
    auto *box = new QMessageBox(QMessageBox::Warning, dialog.windowTitle(),
        DroppedText::tr("Drop what you have written?"), QMessageBox::Cancel, &dialog);
    box->setObjectName(u"decision"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(DroppedText::tr("It is not in the project yet. If you go back it stays here."));
    QPushButton *drop = box->addButton(DroppedText::tr("Drop"), QMessageBox::AcceptRole);
    drop->setObjectName(u"decisionVerb"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(drop, &QPushButton::clicked, &dialog, leave);
    box->open();
}

} // namespace Kodeks
