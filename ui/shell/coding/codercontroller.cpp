// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/codercontroller.h"

#include "core/project/edits/edits.h"
#include "ui/dialogs/coderdialog.h"
#include "ui/models/codes/codecolors.h"
#include "ui/shell/session/session.h"

#include <QMenu>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

CoderController::CoderController(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_button(new QToolButton(window))
    , m_menu(new QMenu(m_button))
{
    m_button->setObjectName(u"coderButton"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setToolTip(tr("Who is coding"));
    connect(m_menu, &QMenu::aboutToShow, this, &CoderController::fillMenu);
    connect(&session, &Session::projectChanged, this, [this](Project *project) {
        showCoder();
        if (project)
            connect(project, &Project::currentCoderChanged, this, &CoderController::showCoder);
    });
    connect(&session, &Session::edited, this, [this](const Change &change) {
        if (change.coders)
            showCoder();
    });
    showCoder();
}

void CoderController::ensure(std::function<void()> then)
{
    const Project *project = m_session.project();
    if (project && project->coder(project->currentCoder()))
        then();
    else if (project)
        ask(std::move(then));
}

void CoderController::choose()
{
    if (m_session.project())
        ask([] { });
}

void CoderController::ask(std::function<void()> then)
{
    auto *dialog = new CoderDialog(m_session.project()->coders(), m_session.project()->currentCoder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, then = std::move(then)] {
        if (!m_session.project())
            return;
        if (dialog->newName().isEmpty())
            m_session.setCoder(dialog->coder());
        else
            addCoder(dialog->newName());
        if (m_session.project()->currentCoder().isValid())
            then();
    });
    dialog->open();
}

void CoderController::addCoder(const QString &name)
{
    Coder coder;
    coder.name = name;
    const QList<QColor> hues = paletteHues();
    coder.color = hues.at((m_session.project()->coders().size() + 4) % hues.size()).name();
    if (!m_session.apply(Edits::addCoder(coder)))
        return;
    if (const Coder *added = m_session.project()->findCoder(name))
        m_session.setCoder(added->id);
}

void CoderController::showCoder()
{
    const Project *project = m_session.project();
    const Coder *coder = project ? project->coder(project->currentCoder()) : nullptr;
    m_button->setEnabled(project != nullptr);
    m_button->setText(coder ? coder->name : tr("No coder chosen"));
    m_button->setIcon(coder ? colorIcon(QColor(coder->color)) : QIcon());
}

void CoderController::fillMenu()
{
    m_menu->clear();
    const Project *project = m_session.project();
    if (!project)
        return;
    for (const Coder &coder : project->coders()) {
        QAction *action = m_menu->addAction(colorIcon(QColor(coder.color)), coder.name);
        action->setCheckable(true);
        action->setChecked(coder.id == project->currentCoder());
        connect(action, &QAction::triggered, this, [this, id = coder.id] { m_session.setCoder(id); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("New coder…")), &QAction::triggered, this, &CoderController::choose);
}

} // namespace Kodeks
