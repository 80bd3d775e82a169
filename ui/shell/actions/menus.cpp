// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/menus.h"

#include "ui/panels/parts/mnemonics.h"
#include "ui/shell/actions/actionregistry.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class MenuTitles
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    static QString title(ActionSpec::Menu menu)
    {
        switch (menu) {
        case ActionSpec::Menu::Project: return tr("&Project");
        case ActionSpec::Menu::Edit: return tr("&Edit");
        case ActionSpec::Menu::Coding: return tr("&Coding");
        case ActionSpec::Menu::Codebook: return tr("Code&book");
        case ActionSpec::Menu::View: return tr("&View");
        case ActionSpec::Menu::Go: return tr("&Go");
        case ActionSpec::Menu::Search: return tr("&Search");
        case ActionSpec::Menu::Analyse: return tr("A&nalyse");
        case ActionSpec::Menu::Agreement: return tr("&Agreement");
        case ActionSpec::Menu::Compare: return tr("Co&mpare");
        case ActionSpec::Menu::Help: return tr("&Help");
        }
        return {};
    }
};

/// The one of that title, made where there is none yet.
QMenu *submenuOf(QMenu &menu, const QString &title)
{
    QMenu *last = menu.isEmpty() ? nullptr : menu.actions().constLast()->menu();
    if (last && last->title() == title)
        return last;
    QMenu *made = menu.addMenu(title);
    keepMnemonics(made);
    return made;
}

} // namespace

QString menuTitle(ActionSpec::Menu menu)
{
    return MenuTitles::title(menu);
}

void nameMenus(QMenuBar *bar)
{
    using enum ActionSpec::Menu;
    for (const ActionSpec::Menu menu :
        {Project, Edit, Coding, Codebook, View, Go, Search, Analyse, Agreement, Compare, Help})
        bar->addAction(menuTitle(menu));
}

QMenu *fillMenuBar(QMenuBar *bar, const ActionRegistry &actions)
{
    bar->clear();
    QMap<ActionSpec::Menu, QMenu *> menus;
    QMap<ActionSpec::Menu, int> groups;
    QMenu *recent = nullptr;
    for (const ActionSpec &spec : actions.specs()) {
        QMenu *&menu = menus[spec.menu];
        if (!menu) {
            menu = bar->addMenu(menuTitle(spec.menu));
            keepMnemonics(menu);
            groups[spec.menu] = spec.group;
        }
        if (std::exchange(groups[spec.menu], spec.group) != spec.group)
            menu->addSeparator();
        (spec.submenu.isEmpty() ? menu : submenuOf(*menu, spec.submenu))->addAction(actions.action(spec.id));
        if (spec.id == u"project.open") {
            recent = menu->addMenu(MenuTitles::tr("Open recent"));
            recent->setObjectName(u"recentMenu"_s);
            keepMnemonics(recent);
        }
    }
    return recent;
}

void fillToolBar(QToolBar *bar, const ActionRegistry &actions, QToolButton *coder)
{
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    for (const QString &id : {u"edit.undo"_s, u"edit.redo"_s, QString(), u"project.importLetters"_s,
             u"project.export"_s, QString(), u"agreement.compare"_s}) {
        if (id.isEmpty())
            bar->addSeparator();
        else
            bar->addAction(actions.action(id));
    }
    qobject_cast<QToolButton *>(bar->widgetForAction(actions.action(u"edit.redo"_s)))
        ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    // What it is that would be undone, however long, stands in the menu and the tool tip.
    actions.action(u"edit.undo"_s)->setIconText(actions.spec(u"edit.undo"_s).text);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(actions.action(u"edit.searchAll"_s));
    bar->addAction(actions.action(u"view.tabs"_s));
    qobject_cast<QToolButton *>(bar->widgetForAction(actions.action(u"view.tabs"_s)))
        ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addWidget(coder);
}

} // namespace Kodeks
