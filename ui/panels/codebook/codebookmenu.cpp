// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/parts/mnemonics.h"

#include <QMenu>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The keys that work in the list stand beside; those of a menu would work everywhere.
QString withKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text : text + u'\t' + keys.toString(QKeySequence::NativeText);
}

} // namespace

void CodebookPanel::popUpMenu(QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"codebookMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    giveMnemonics(*menu);
    menu->popup(global);
}

void CodebookPanel::fillMenu(QMenu *menu)
{
    const auto code = current();
    const auto *task = code ? std::get_if<Task>(&*code) : nullptr;
    const bool codable = code && !std::holds_alternative<Actor>(*code) && !(task && task->group);
    if (codable) {
        QAction *give = menu->addAction(withKeys(tr("Code with it"), QKeySequence(Qt::Key_Return)));
        connect(give, &QAction::triggered, this, &CodebookPanel::choose);
        give->setEnabled(m_project->readOnlyReason().isEmpty());
    }
    if (code) {
        QAction *list = menu->addAction(withKeys(tr("Passages of this code"), Qt::CTRL | Qt::Key_Return));
        connect(list, &QAction::triggered, this, &CodebookPanel::showPassages);
        QAction *read = menu->addAction(withKeys(tr("Read this code through all letters"), Qt::SHIFT | Qt::Key_Return));
        read->setObjectName(u"codeRead"_s);
        connect(read, &QAction::triggered, this, &CodebookPanel::readPassages);
        QAction *memo = menu->addAction(tr("Memo of this code…"));
        memo->setObjectName(u"codeMemo"_s);
        connect(memo, &QAction::triggered, this, &CodebookPanel::writeMemo);
        QAction *link = menu->addAction(tr("Copy link for a memo"));
        link->setObjectName(u"codeLink"_s);
        connect(link, &QAction::triggered, this, &CodebookPanel::copyLink);
        menu->addSeparator();
    }
    addChanges(menu, code);
}

void CodebookPanel::addChanges(QMenu *menu, const std::optional<CodeValue> &code)
{
    const bool change = canChange();
    const auto add = [&](const QString &text, const QKeySequence &keys, auto slot, bool enabled) {
        QAction *action = menu->addAction(withKeys(text, keys));
        connect(action, &QAction::triggered, this, slot);
        action->setEnabled(enabled);
    };
    add(tr("New…"), Qt::Key_Insert, &CodebookPanel::createCode, change);
    if (dimension() == CodeDimension::Tasks)
        add(tr("New group…"), {}, &CodebookPanel::createGroup, change);
    menu->addSeparator();
    add(tr("Edit…"), Qt::Key_F2, &CodebookPanel::editCode, change && code);
    if (code && change && !std::holds_alternative<Actor>(*code))
        addColors(menu->addMenu(tr("Colour")));
    if (const auto *task = code ? std::get_if<Task>(&*code) : nullptr; task && change) {
        add(tr("Move up"), Qt::ALT | Qt::Key_Up, &CodebookPanel::moveUp, true);
        add(tr("Move down"), Qt::ALT | Qt::Key_Down, &CodebookPanel::moveDown, true);
        addMoves(menu->addMenu(tr("Move to")), *task);
    }
    menu->addSeparator();
    add(tr("Merge into…"), {}, &CodebookPanel::mergeCode, change && code);
    add(tr("Remove…"), Qt::Key_Delete, &CodebookPanel::removeCode, change && code);
}

void CodebookPanel::addMoves(QMenu *menu, const Task &task)
{
    const auto add = [this, menu](const QString &text, TaskId group) {
        connect(menu->addAction(literalMenuText(text)), &QAction::triggered, this, [this, group] { moveInto(group); });
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
    giveMnemonics(*menu);
}

void CodebookPanel::addColors(QMenu *menu)
{
    for (const QColor &hue : paletteHues()) {
        QAction *action = menu->addAction(colorIcon(hue), hue.name());
        connect(action, &QAction::triggered, this, [this, hue] { recolor(hue.name()); });
    }
    connect(menu->addAction(dimension() == CodeDimension::Tasks ? tr("As its group") : tr("None")), &QAction::triggered,
        this, [this] { recolor({}); });
    giveMnemonics(*menu);
}

} // namespace Kodeks
