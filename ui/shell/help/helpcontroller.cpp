// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/helpcontroller.h"

#include "ui/dialogs/handbook/handbookdialog.h"
#include "ui/dialogs/handbook/handbookpictures.h"
#include "ui/models/words/windowlanguage.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/help/helpplaces.h"
#include "ui/shell/help/keyspage.h"
#include "ui/shell/session/appearance.h"

#include <QAction>
#include <QApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QMessageBox>

namespace Kodeks {

using namespace Qt::StringLiterals;

HelpController::HelpController(ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
    actions.onTriggered(u"help.handbook"_s, this, [this] { showHandbook(helpPlaceOf(QApplication::focusWidget())); });
    actions.onTriggered(u"help.about"_s, this, [this] { showAbout(); });
    qApp->installEventFilter(this);
}

HelpController::~HelpController() = default;

/// The window's own keys do not work in its dialogs.
bool HelpController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    const QWidget *dialog = static_cast<QWidget *>(watched)->window();
    if (keys != m_actions.action(u"help.handbook"_s)->shortcut() || dialog == m_window || dialog == m_handbook.get())
        return false;
    showHandbook(helpPlaceOf(static_cast<QWidget *>(watched)));
    return true;
}

void HelpController::makeHandbook()
{
    const QString language = windowLanguage();
    QStringList options{u"--language"_s, language, u"--size"_s, u"1280x800"_s};
    if (isDark(QGuiApplication::palette()))
        options.append(u"--dark"_s);
    m_handbook.reset();
    m_pictures = std::make_unique<HandbookPictures>(m_program, options);
    m_handbook = std::make_unique<HandbookDialog>(handbookPages(language, keysPage(m_actions)), *m_pictures);
    m_handbook->setAttribute(Qt::WA_QuitOnClose, false);
}

void HelpController::showHandbook(const HandbookPlace &place)
{
    if (!m_handbook || !m_handbook->isVisible())
        makeHandbook();
    m_handbook->go(place);
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
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
