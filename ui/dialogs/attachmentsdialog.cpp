// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/attachmentsdialog.h"

#include "ui/dialogs/parts/acceptrow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QTreeWidget *makeMails(const QList<LeftOutAttachments> &mails)
{
    constexpr qsizetype most = 2000;
    auto *tree = new QTreeWidget;
    tree->setObjectName(u"attachments"_s);
    tree->setAccessibleName(AttachmentsDialog::tr("What is attached"));
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    for (const LeftOutAttachments &mail : mails.mid(0, most)) {
        auto *top = new QTreeWidgetItem(tree, {mail.mail});
        for (const QString &name : mail.names.mid(0, most))
            new QTreeWidgetItem(top, {name});
        top->setExpanded(true);
    }
    if (mails.size() > most)
        new QTreeWidgetItem(tree, {AttachmentsDialog::tr("… and %Ln more", nullptr, int(mails.size() - most))});
    return tree;
}

} // namespace

AttachmentsDialog::AttachmentsDialog(const QList<LeftOutAttachments> &mails, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Attachments of e-mails"));
    auto *column = new QVBoxLayout(this);
    auto *explanation = new QLabel(
        tr("Files are attached to these e-mails. Often the letter itself is one of them. Imported, each becomes a "
           "letter of its own, with the sender and the date of its e-mail; what is no letter is refused with a "
           "reason. Left out, the report names them."));
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    column->addWidget(makeMails(mails), 1);
    auto *buttons = addImportRow(this, column);
    auto *takeButton = buttons->addButton(tr("&Import the attachments too"), QDialogButtonBox::AcceptRole);
    takeButton->setObjectName(u"attachmentsTake"_s);
    auto *leaveButton = buttons->addButton(tr("&Leave the attachments out"), QDialogButtonBox::AcceptRole);
    leaveButton->setObjectName(u"attachmentsLeave"_s);
    takeButton->setDefault(true);
    takeButton->setFocus();
    connect(takeButton, &QPushButton::clicked, this, [this] { choose(true); });
    connect(leaveButton, &QPushButton::clicked, this, [this] { choose(false); });
    resize(640, 420);
}

void AttachmentsDialog::choose(bool take)
{
    m_takes = take;
    accept();
}

} // namespace Kodeks
