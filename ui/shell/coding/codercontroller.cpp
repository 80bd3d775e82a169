// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/codercontroller.h"

#include "core/project/edits/edits.h"
#include "ui/dialogs/coderdialog.h"
#include "ui/dialogs/codersdialog.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/compare/decisions.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/session/session.h"

#include <QMenu>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

CoderController::CoderController(Session &session, ActionRegistry &actions, Decisions &decisions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_decisions(decisions)
    , m_window(window)
    , m_button(new QToolButton(window))
    , m_menu(new QMenu(m_button))
{
    m_button->setObjectName(u"coderButton"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
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
    actions.onTriggered(u"coding.renameCoder"_s, this, [this] { rename(); });
    actions.onTriggered(u"coding.removeCoder"_s, this, [this] { remove(); });
    actions.onTriggered(u"coding.coders"_s, this, [this] { manage(); });
    showCoder();
}

const Coder *CoderController::current() const
{
    const Project *project = m_session.project();
    return project ? project->coder(project->currentCoder()) : nullptr;
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

void CoderController::rename()
{
    if (const Coder *coder = current())
        CodersDialog::askForName(*m_session.project(), *coder,
            [this](const Edit &edit) { return m_session.apply(edit).has_value(); }, m_window);
}

void CoderController::manage()
{
    if (!m_session.project())
        return;
    auto *dialog = new CodersDialog(*m_session.project(), [this](const Edit &edit) {
        if (!m_session.apply(edit))
            return false;
        if (!current()) // the coder of the window is gone
            m_session.setCoder({});
        return true;
    }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CoderController::remove()
{
    const Coder *coder = current();
    if (!coder)
        return;
    const Question question{tr("Remove “%1”?").arg(coder->name),
        tr("Letters are no longer marked as done by this coder, this coder’s memos of letters and of the project go, "
           "and what was settled with this coder is open again. A coder who has passages cannot be removed. Undo "
           "brings all of it back."),
        tr("Remove"), true};
    m_decisions.confirm(m_window, question, [this, id = coder->id] {
        if (m_session.project() && m_session.apply(Edits::removeCoder(id)))
            m_session.setCoder({});
    });
}

void CoderController::ask(std::function<void()> then)
{
    auto *dialog
        = new CoderDialog(peopleFirst(m_session.project()->coders()), m_session.project()->currentCoder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, then = std::move(then)] {
        if (!m_session.project())
            return;
        if (dialog->newName().isEmpty())
            m_session.setCoder(dialog->coder());
        else
            add(dialog->newName());
        if (m_session.project()->currentCoder().isValid())
            then();
    });
    dialog->open();
}

void CoderController::add(const QString &name)
{
    Coder coder;
    coder.name = name;
    if (!m_session.apply(Edits::addCoder(coder)))
        return;
    if (const Coder *added = m_session.project()->findCoder(name))
        m_session.setCoder(added->id);
}

void CoderController::showCoder()
{
    const Coder *coder = current();
    m_button->setEnabled(m_session.project() != nullptr);
    constexpr int widest = 130;
    const QString name = coder ? coder->name : tr("No coder chosen");
    const QString shown = m_button->fontMetrics().elidedText(name, Qt::ElideRight, widest);
    m_button->setText(QString(shown).replace(u'&', u"&&"_s));
    m_button->setToolTip(shown == name ? tr("Who is coding") : name);
    m_button->setAccessibleName(name);
    m_button->setIcon(coder ? colorIcon(QColor(coder->color)) : QIcon());
}

void CoderController::fillMenu()
{
    m_menu->clear();
    const Project *project = m_session.project();
    if (!project)
        return;
    bool apart = false;
    for (const Coder &coder : peopleFirst(project->coders())) {
        if (coder.isConsensus() && !std::exchange(apart, true))
            m_menu->addSeparator();
        QAction *action = m_menu->addAction(colorIcon(QColor(coder.color)), coder.name);
        action->setCheckable(true);
        action->setChecked(coder.id == project->currentCoder());
        connect(action, &QAction::triggered, this, [this, id = coder.id] { m_session.setCoder(id); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("New coder…")), &QAction::triggered, this, &CoderController::choose);
    m_menu->addAction(m_actions.action(u"coding.coders"_s));
    m_menu->addAction(m_actions.action(u"coding.renameCoder"_s));
    m_menu->addAction(m_actions.action(u"coding.removeCoder"_s));
}

} // namespace Kodeks
