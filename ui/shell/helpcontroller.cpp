// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helpcontroller.h"

#include "ui/dialogs/handbookdialog.h"
#include "ui/shell/actions/actionregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QIcon>
#include <QMessageBox>

namespace Kodeks {

using namespace Qt::StringLiterals;

HelpController::HelpController(ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    actions.onTriggered(u"help.handbook"_s, this, [this] { showHandbook(); });
    actions.onTriggered(u"help.about"_s, this, [this] { showAbout(); });
}

void HelpController::showHandbook()
{
    //: The file of the handbook in this language: handbook.md or handbook_nb.md.
    QFile file(u":/kodeks/handbook/"_s + tr("handbook.md"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto *dialog = new HandbookDialog(QString::fromUtf8(file.readAll()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void HelpController::showAbout()
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"aboutBox"_s);
    box->setWindowTitle(tr("About Kodeks"));
    box->setIconPixmap(QIcon(u":/kodeks/icons/kodeks.svg"_s).pixmap(64, 64));
    box->setText(tr("Kodeks %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("For coding consultation letters by hand: which tasks should move, from whom to whom, and why.\n\nFree "
           "software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace Kodeks
