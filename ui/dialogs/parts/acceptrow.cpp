// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parts/acceptrow.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kodeks {

namespace {

struct AcceptRowText
{
    Q_DECLARE_TR_FUNCTIONS(ImportQuestions)
};

} // namespace

QPushButton *addAcceptRow(QDialog *dialog, QVBoxLayout *column, const QString &verb, const QString &name)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    column->addWidget(buttons);
    QPushButton *accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    accept->setObjectName(name);
    accept->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return accept;
}

QDialogButtonBox *addImportRow(QDialog *dialog, QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(dialog);
    column->addWidget(buttons);
    buttons->addButton(cancelImportVerb(), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("importCancel"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QString cancelImportVerb()
{
    return AcceptRowText::tr("Cancel the import");
}

} // namespace Kodeks
