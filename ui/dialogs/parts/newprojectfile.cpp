// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parts/newprojectfile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct NewProjectText
{
    Q_DECLARE_TR_FUNCTIONS(NewProjectFile)
};

} // namespace

void browseForNewProject(QWidget *parent, const QString &title, QLineEdit *path)
{
    auto *dialog
        = new QFileDialog(parent, title, path->text().trimmed(), NewProjectText::tr("Kodeks projects (*.kodeks)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(u"kodeks"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, path, &QLineEdit::setText);
    dialog->open();
}

} // namespace Kodeks
