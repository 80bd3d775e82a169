// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/panels/codebook/codebookpanel.h"

#include <QMenu>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString menuText(QString text)
{
    return text.replace(u"&"_s, u"&&"_s);
}

} // namespace

void CodebookPanel::fillMenu(QMenu *menu)
{
    menu->setObjectName(u"codebookMenu"_s);
    const auto code = current();
    const bool change = canChange();
    const auto add = [&](const QString &text, auto slot, bool enabled) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, slot);
        action->setEnabled(enabled);
    };
    add(tr("New …"), &CodebookPanel::createCode, change);
    if (dimension() == CodeDimension::Tasks)
        add(tr("New group …"), &CodebookPanel::createGroup, change);
    menu->addSeparator();
    add(tr("Edit …"), &CodebookPanel::editCode, change && code);
    if (code && change && !std::holds_alternative<Actor>(*code))
        addColors(menu->addMenu(tr("Colour")));
    if (const auto *task = code ? std::get_if<Task>(&*code) : nullptr; task && change) {
        add(tr("Move up"), &CodebookPanel::moveUp, true);
        add(tr("Move down"), &CodebookPanel::moveDown, true);
        addMoves(menu->addMenu(tr("Move to")), *task);
    }
    menu->addSeparator();
    add(tr("Merge into …"), &CodebookPanel::mergeCode, change && code);
    add(tr("Remove …"), &CodebookPanel::removeCode, change && code);
}

void CodebookPanel::addMoves(QMenu *menu, const Task &task)
{
    const auto add = [this, menu](const QString &text, TaskId group) {
        connect(menu->addAction(menuText(text)), &QAction::triggered, this, [this, group] { moveInto(group); });
    };
    if (task.parent.isValid())
        add(tr("The top"), {});
    QSet<TaskId> below = {task.id};
    const Codebook &codebook = m_project->codebook();
    for (const Task &group : tasksInOrder(codebook)) {
        if (below.contains(group.parent))
            below.insert(group.id);
        if (group.group && !below.contains(group.id) && group.id != task.parent)
            add(codebook.taskPath(group.id), group.id);
    }
}

void CodebookPanel::addColors(QMenu *menu)
{
    for (const QColor &hue : paletteHues()) {
        QAction *action = menu->addAction(colorIcon(hue), hue.name());
        connect(action, &QAction::triggered, this, [this, hue] { recolor(hue.name()); });
    }
    connect(menu->addAction(dimension() == CodeDimension::Tasks ? tr("As its group") : tr("None")), &QAction::triggered,
        this, [this] { recolor({}); });
}

} // namespace Kodeks
